package io.github.prilavok.tinkoff.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import io.github.prilavok.tinkoff.model.LevelOfConfidence;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayoutRequestsTest {
    private static final Money SUM = Money.rubles(100);

    private static PayoutInitBuilder init() {
        return PayoutInit.builder().orderId("po-1").amount(SUM);
    }

    private static void refused(PayoutInitBuilder init, String... parts) {
        assertThatThrownBy(init::build)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(parts);
    }

    private static JsonNode written(Object value) throws Exception {
        return TinkoffJson.MAPPER.readTree(TinkoffJson.MAPPER.writeValueAsString(value));
    }

    @Test
    void exactly_one_destination() {
        refused(init(), "one of CardId, CardData, Phone with SbpMemberId, and PartnerId, not 0");
        refused(init().cardId("1").partnerId("2"), "not 2");
        refused(init().phone("79031234567"), "Phone and SbpMemberId go together");
        refused(init().cardId("1").sbpMemberId("2"), "Phone and SbpMemberId go together");
        assertThat(PayoutInit.toCard("po-1", SUM, "1").cardId()).isEqualTo("1");
        assertThat(PayoutInit.bySbp("po-1", SUM, "79031234567", "100000000004").phone())
                .isEqualTo("79031234567");
        assertThat(init().cardData("x").build().cardData()).isEqualTo("x");
    }

    @Test
    void amounts_phones_and_lengths() {
        refused(init().cardId("1").amount(Money.kopecks(99)), "Amount must be at least 1.00 RUB");
        refused(
                init().phone("79031234567").sbpMemberId("1").amount(Money.kopecks(999)),
                "Amount must be at least 10.00 RUB");
        refused(init().phone("+79031234567").sbpMemberId("1"), "Phone", "without +");
        refused(init().cardId("1").orderId("x".repeat(37)), "OrderId", "36");
        refused(init().cardId("1").customerKey("x".repeat(37)), "CustomerKey", "36");
        refused(
                init().cardId("1").data(Map.of("paymentPurposeDetails", "x".repeat(76))),
                "paymentPurposeDetails",
                "75");
    }

    @Test
    void a_deal_is_described_in_the_root_and_whole() {
        refused(init().cardId("1").dealId("d"), "DealId and PaymentRecipientId go together");
        refused(init().cardId("1").paymentRecipientId("r"), "DealId and PaymentRecipientId go together");
        refused(init().cardId("1").dealId("d").paymentRecipientId("r".repeat(17)), "PaymentRecipientId", "16");
        for (String key : List.of("FinalPayout", "LevelOfConfidence", "DealId", "Confidant")) {
            refused(init().cardId("1").data(Map.of(key, "x")), "DATA must not hold " + key);
        }
    }

    @Test
    void an_init_on_the_wire() throws Exception {
        PayoutInit init = init().cardId("70000000707")
                .dealId("91954170")
                .paymentRecipientId("rec-1")
                .finalPayout(true)
                .levelOfConfidence(LevelOfConfidence.HIGH)
                .ip("192.0.2.1")
                .currency(643)
                .customerKey("cust-7")
                .data(Map.of("s_pasportNumber", "443564"))
                .senderAccountInfo(SenderAccountInfo.builder()
                        .addressInfo(AddressInfo.builder()
                                .city("Москва")
                                .postalCode("125212")
                                .build())
                        .personInfo(PersonInfo.builder()
                                .firstName("Иван")
                                .dateOfBirth("1990-01-31")
                                .build())
                        .passportInfo(PassportInfo.builder()
                                .series("4507")
                                .number("443564")
                                .issueDate("2010-02-03")
                                .build())
                        .accountNumber("40817810099910004312")
                        .build())
                .recipientAccountInfo(RecipientAccountInfo.of(
                        PersonInfo.builder().lastName("Петров").build()))
                .build();
        assertThat(written(init)).isEqualTo(TinkoffJson.MAPPER.readTree("""
                                {"OrderId":"po-1","Amount":10000,"CardId":70000000707,"DealId":"91954170",
                                 "PaymentRecipientId":"rec-1","FinalPayout":true,"LevelOfConfidence":"high","IP":"192.0.2.1",
                                 "Currency":643,"CustomerKey":"cust-7","DATA":{"s_pasportNumber":"443564"},
                                 "senderAccountInfo":{"addressInfo":{"city":"Москва","postalCode":"125212"},
                                  "personInfo":{"firstName":"Иван","dateOfBirth":"1990-01-31"},
                                  "passportInfo":{"series":"4507","number":"443564","issueDate":"2010-02-03"},
                                  "accountNumber":"40817810099910004312"},
                                 "recipientAccountInfo":{"personInfo":{"lastName":"Петров"}}}"""));
        assertThat(init.toString())
                .contains("po-1", "100.00")
                .doesNotContain("443564", "Иван", "Петров", "40817810099910004312", "1990", "4507", "192.0.2.1");
        assertThat(String.valueOf(init.senderAccountInfo())).doesNotContain("443564", "Иван", "40817810099910004312");
    }

    @Test
    void a_card_id_that_is_no_number_is_sent_as_text() throws Exception {
        assertThat(written(PayoutInit.toCard("o", SUM, "007")).get("CardId").isTextual())
                .isTrue();
        assertThat(written(PayoutInit.toCard("o", SUM, "card-1")).get("CardId").textValue())
                .isEqualTo("card-1");
        assertThat(written(PayoutRemoveCard.of("c", "4750")).get("CardId").isNumber())
                .isTrue();
    }

    @Test
    void a_cancellation_has_its_key_from_the_moment_it_is_made() throws Exception {
        PayoutCancelPayment cancel = PayoutCancelPayment.of("4713907670", "91954170");
        assertThat(cancel.externalRequestId()).hasSize(36);
        assertThat(written(cancel)).isEqualTo(written(cancel));
        assertThat(cancel.toBuilder().amount(SUM).build().externalRequestId()).isEqualTo(cancel.externalRequestId());
        assertThat(PayoutCancelPayment.of("4713907670", "91954170").externalRequestId())
                .isNotEqualTo(cancel.externalRequestId());
        for (String none : List.of("", " ", "x".repeat(257))) {
            assertThatThrownBy(() -> cancel.toBuilder().externalRequestId(none).build())
                    .hasMessageContaining("ExternalRequestId");
        }
    }

    @Test
    void answers_in_all_their_spellings() throws Exception {
        AccountInfo info = TinkoffJson.MAPPER.readValue(
                "{\"Total\":\"1 477 014,66\",\"Hold\":\"0\",\"Available\":1477014.66,\"Success\":\"true\"}",
                AccountInfo.class);
        assertThat(info.total()).isEqualTo(Money.rubles("1477014.66"));
        assertThat(info.hold()).isEqualTo(Money.kopecks(0));
        assertThat(info.available()).isEqualTo(Money.rubles("1477014.66"));
        assertThat(info.success()).isTrue();

        Payout payout = TinkoffJson.MAPPER.readValue(
                "{\"Status\":\"UNKNOWN\",\"PaymentId\":5,\"Amount\":\"10000\",\"RRN\":123}", Payout.class);
        assertThat(payout.paymentId()).isEqualTo("5");
        assertThat(payout.amount()).isEqualTo(SUM);
        assertThat(payout.rrn()).isEqualTo("123");
        assertThat(payout.status()).isEqualTo(PayoutStatus.UNKNOWN);
        OpenEnum<PayoutStatus> later = OpenEnum.of(PayoutStatus.class, "LATER");
        assertThat(later.value()).isEqualTo(PayoutStatus.UNKNOWN);
        assertThat(later.wire()).isEqualTo("LATER");

        SbpMembers members = TinkoffJson.MAPPER.readValue("{\"ErrCode\":\"0\",\"Members\":null}", SbpMembers.class);
        assertThat(members.errorCode()).isEqualTo("0");
        assertThat(members.members()).isEmpty();

        Certificate certificate = TinkoffJson.MAPPER.readValue(
                "{\"X509SerialNumber\":99,\"StartDate\":\"20.11.2026 10:00:00\",\"ExpirationDate\":\"never\"}",
                Certificate.class);
        assertThat(certificate.x509SerialNumber()).isEqualTo("99");
        assertThat(certificate.startDate()).isEqualTo(LocalDateTime.of(2026, 11, 20, 10, 0));
        assertThat(certificate.expirationDate()).isNull();
    }
}
