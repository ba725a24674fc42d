package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.wazzup.model.ChatType;
import io.github.prilavok.wazzup.model.Contact;
import io.github.prilavok.wazzup.model.ContactData;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactsWireTest extends WireTest {
    private static final Contact ANNA = Contact.builder()
            .id("c-101")
            .responsibleUserId("u-7")
            .name("Anna")
            .contactData(List.of(ContactData.of(ChatType.WHATSAPP, "79011112233")))
            .uri("https://crm.example.com/c/101")
            .build();
    private static final String ANNA_JSON = """
            {"id":"c-101","responsibleUserId":"u-7","name":"Anna",\
            "contactData":[{"chatType":"whatsapp","chatId":"79011112233"}],"uri":"https://crm.example.com/c/101"}""";

    @Test
    void listContacts() throws Exception {
        answer(200, "{\"count\":1,\"data\":[" + ANNA_JSON + "]}");
        assertThat(wazzup.contacts().listContacts(100).execute()).isEqualTo(new Page<>(1, List.of(ANNA)));
        sent("GET", "/v3/contacts?offset=100", null);
        assertThat(ANNA.toString()).doesNotContain("79011112233").doesNotContain("Anna");
    }

    @Test
    void allContacts_goes_by_the_size_of_the_page_whatever_is_counted() throws Exception {
        String hundred = IntStream.range(0, 100)
                .mapToObj(i -> "{\"id\":\"c-" + i + "\"}")
                .collect(Collectors.joining(",", "{\"count\":100,\"data\":[", "]}"));
        answer(200, hundred);
        answer(200, hundred);
        answer(200, "{\"count\":0,\"data\":[]}");
        assertThat(wazzup.contacts().allContacts().stream()).hasSize(200);
        sent("GET", "/v3/contacts?offset=0", null);
        sent("GET", "/v3/contacts?offset=100", null);
        sent("GET", "/v3/contacts?offset=200", null);
    }

    @Test
    void upsertContacts() throws Exception {
        answer(200, "");
        assertThat(wazzup.contacts().upsertContacts(List.of(ANNA)).execute()).isEqualTo(Acknowledged.DONE);
        sent("POST", "/v3/contacts", '[' + ANNA_JSON + ']');
    }

    @Test
    void upsertContacts_refuses_what_wazzup_would() {
        assertThatThrownBy(() -> wazzup.contacts()
                        .upsertContacts(
                                List.of(ANNA.toBuilder().contactData(List.of()).build())))
                .hasMessageContaining("contactData is empty");
        assertThatThrownBy(() -> wazzup.contacts()
                        .upsertContacts(List.of(ANNA.toBuilder()
                                .contactData(List.of(ContactData.builder()
                                        .chatType(ChatType.TELEGRAM)
                                        .build()))
                                .build())))
                .hasMessageContaining("contactData[].chatId is missing");
        assertThatThrownBy(() -> wazzup.contacts()
                        .upsertContacts(
                                List.of(ANNA.toBuilder().responsibleUserId(null).build())))
                .hasMessage("responsibleUserId is missing; set it");
    }

    @Test
    void getContact() throws Exception {
        answer(200, ANNA_JSON);
        assertThat(wazzup.contacts().getContact("c-101").execute()).isEqualTo(ANNA);
        sent("GET", "/v3/contacts/c-101", null);
    }

    @Test
    void deleteContact() throws Exception {
        answer(200, "{}");
        assertThat(wazzup.contacts().deleteContact("c-101").execute()).isEqualTo(Deletion.DELETED);
        sent("DELETE", "/v3/contacts/c-101", null);
        answer(404, "");
        assertThat(wazzup.contacts().deleteContact("c-101").execute()).isEqualTo(Deletion.NOT_FOUND);
    }

    @Test
    void deleteContacts() throws Exception {
        answer(200, "[\"c-404\"]");
        assertThat(wazzup.contacts().deleteContacts(List.of("c-101", "c-404")).execute())
                .containsExactly("c-404");
        sent("PATCH", "/v3/contacts/bulk_delete", "[\"c-101\",\"c-404\"]");
    }
}
