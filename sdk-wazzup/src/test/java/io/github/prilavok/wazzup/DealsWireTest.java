package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.wazzup.model.Deal;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealsWireTest extends WireTest {
    private static final Deal ORDER = Deal.builder()
            .id("d-55")
            .responsibleUserId("u-7")
            .name("Order 10042")
            .uri("https://crm.example.com/d/55")
            .contacts(List.of("c-101"))
            .closed(false)
            .build();
    private static final String ORDER_JSON = """
            {"id":"d-55","responsibleUserId":"u-7","name":"Order 10042","uri":"https://crm.example.com/d/55",\
            "contacts":["c-101"],"closed":false}""";

    @Test
    void listDeals() throws Exception {
        answer(200, "{\"count\":1,\"data\":[" + ORDER_JSON + "]}");
        assertThat(wazzup.deals().listDeals(null).execute()).isEqualTo(new Page<>(1, List.of(ORDER)));
        sent("GET", "/v3/deals", null);
        answer(200, "{\"count\":1,\"data\":[" + ORDER_JSON.replace("\"d-55\"", "55") + "]}");
        assertThat(wazzup.deals().allDeals().stream().map(Deal::id)).containsExactly("55");
        sent("GET", "/v3/deals?offset=0", null);
    }

    @Test
    void upsertDeals() throws Exception {
        answer(200, "");
        assertThat(wazzup.deals().upsertDeals(List.of(ORDER)).execute()).isEqualTo(Acknowledged.DONE);
        sent("POST", "/v3/deals", '[' + ORDER_JSON + ']');
        assertThatThrownBy(() -> wazzup.deals()
                        .upsertDeals(List.of(ORDER.toBuilder().closed(null).build())))
                .hasMessage("closed is missing; set it");
    }

    @Test
    void getDeal() throws Exception {
        answer(200, ORDER_JSON);
        assertThat(wazzup.deals().getDeal("d-55").execute()).isEqualTo(ORDER);
        sent("GET", "/v3/deals/d-55", null);
    }

    @Test
    void deleteDeal() throws Exception {
        answer(200, "");
        assertThat(wazzup.deals().deleteDeal("d-55").execute()).isEqualTo(Deletion.DELETED);
        sent("DELETE", "/v3/deals/d-55", null);
        answer(404, "");
        assertThat(wazzup.deals().deleteDeal("d-55").execute()).isEqualTo(Deletion.NOT_FOUND);
    }

    @Test
    void deleteDeals() throws Exception {
        answer(200, "[]");
        assertThat(wazzup.deals().deleteDeals(List.of("d-55")).execute()).isEmpty();
        sent("PATCH", "/v3/deals/bulk_delete", "[\"d-55\"]");
    }
}
