package io.github.prilavok.wazzup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UploadTest {
    private static final ContactData ANNA = ContactData.of(ChatType.WHATSAPP, "79011112233");

    private static Contact contact(ContactData... where) {
        return Contact.builder()
                .id("c-1")
                .responsibleUserId("u-1")
                .name("Anna")
                .contactData(List.of(where))
                .build();
    }

    private static void refused(ContactData where, String message) {
        assertThatThrownBy(() -> Upload.contacts(List.of(contact(where))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void its_constructor_checks_as_its_factories_do() {
        assertThatThrownBy(() -> new Upload<>(List.of(contact()))).hasMessageContaining("contactData is empty");
        assertThatThrownBy(() -> new Upload<>(List.of(User.of("u-1", " ")))).hasMessageContaining("name is blank");
        assertThatThrownBy(() -> new Upload<>(List.of(" "))).hasMessageContaining("id is blank");
        assertThatThrownBy(() -> new Upload<>(List.of(Deal.builder().build()))).hasMessageContaining("id is missing");
        assertThatThrownBy(() -> new Upload<>(List.of(Pipeline.of("p-1", "")))).hasMessageContaining("name is blank");
        assertThat(new Upload<>(List.of(User.of("u-1", "a"), User.of("u-2", "b"), User.of("u-1", "c"))).entities())
                .containsExactly(User.of("u-1", "c"), User.of("u-2", "b"));
    }

    @Test
    void a_contact_is_written_to_by_chat_id_unless_the_messenger_knows_people_otherwise() {
        ContactDataBuilder phone = ContactData.builder().phone("79011112233");
        ContactDataBuilder username = ContactData.builder().username("anna");
        refused(phone.chatType(ChatType.WHATSAPP).build(), "contactData[].chatId is missing");
        refused(phone.chatType(ChatType.INSTAGRAM).build(), "contactData[].chatId is missing");
        refused(username.chatType(ChatType.MAX).build(), "contactData[].chatId is missing");
        refused(ContactData.builder().chatType(ChatType.TELEGRAM).build(), "contactData[].chatId is missing");
        refused(ContactData.of(ChatType.INSTAGRAM, "@anna"), "an Instagram account goes without the @");
        assertThat(Upload.contacts(List.of(contact(
                                ANNA,
                                phone.chatType(ChatType.TELEGRAM).build(),
                                phone.chatType(ChatType.MAX).build(),
                                username.chatType(ChatType.TELEGRAM).build())))
                        .entities())
                .hasSize(1);
    }
}
