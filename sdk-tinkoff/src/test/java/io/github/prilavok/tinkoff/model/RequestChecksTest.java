package io.github.prilavok.tinkoff.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bank would refuse is refused before it is sent, with words that say what to do. */
class RequestChecksTest {
    private static InitBuilder init() {
        return Init.builder().orderId("order-42").amount(Money.rubles(1299));
    }

    private static void refused(ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }

    private static Receipt receipt(ReceiptItem... items) {
        return Receipt.builder()
                .email("a@b.ru")
                .taxation(Taxation.OSN)
                .items(List.of(items))
                .build();
    }

    @Test
    void lengths_and_amounts_of_a_payment() {
        refused(() -> Init.builder().amount(Money.rubles(1)).build(), "OrderId is missing; set it");
        refused(() -> Init.builder().orderId("1").build(), "Amount is missing; set it");
        refused(() -> init().orderId("x".repeat(37)).build(), "OrderId has 37 characters; the limit is 36");
        refused(() -> init().orderId(" ").build(), "OrderId is blank");
        refused(() -> init().description("x".repeat(141)).build(), "Description has 141 characters; the limit is 140");
        refused(() -> init().customerKey("x".repeat(37)).build(), "CustomerKey has 37");
        refused(() -> init().paymentRecipientId("x".repeat(17)).build(), "PaymentRecipientId has 17");
        String url = "https://shop.example/" + "x".repeat(230);
        refused(() -> init().notificationUrl(url).build(), "NotificationURL has 251 characters; the limit is 250");
        refused(() -> init().successUrl(url).build(), "SuccessURL has 251 characters; the limit is 250");
        refused(() -> init().failUrl(url).build(), "FailURL has 251 characters; the limit is 250");
        refused(() -> init().currency(840).build(), "Currency must be 643, roubles, not 840; leave it out");
        refused(() -> init().amount(Money.kopecks(0)).build(), "Amount must be more than zero");
        refused(
                () -> init().amount(Money.kopecks(10_000_000_000L)).build(),
                "Amount in kopecks must be from 1 to 9999999999");
        assertThatCode(() -> init().amount(Money.kopecks(9_999_999_999L)).build())
                .doesNotThrowAnyException();
        assertThatCode(() -> init().description("ж".repeat(140)).build()).doesNotThrowAnyException();
    }

    @Test
    void recurrent_payments_need_a_customer() {
        refused(() -> init().recurrent(true).build(), "CustomerKey is missing; Recurrent needs it, set it");
        assertThat(init().recurrent(false).build().recurrent()).isNull();
        assertThat(init().recurrent(true).customerKey("c").build().recurrent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, false", "R, false", "I, false"})
    void the_initiator_has_to_go_with_recurrent(String type, boolean recurrent) {
        Map<String, String> data = Map.of("OperationInitiatorType", type);
        InitBuilder good = init().customerKey("c").recurrent(recurrent).data(data);
        assertThatCode(good::build).doesNotThrowAnyException();
        InitBuilder bad = init().customerKey("c").recurrent(!recurrent).data(data);
        refused(bad::build, "the bank's error 1126");
    }

    @Test
    void an_initiator_of_tomorrow_is_let_through() {
        assertThatCode(() -> init().data(Map.of("OperationInitiatorType", "Z")).build())
                .doesNotThrowAnyException();
    }

    @Test
    void additional_data_have_limits_but_long_keys_are_the_banks_own() {
        Map<String, String> data = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            data.put("aKeyThatIsLongerThanTwentyCharacters" + i, "x".repeat(100));
        }
        assertThatCode(() -> init().data(data).build()).doesNotThrowAnyException();
        data.put("one more", "x");
        refused(() -> init().data(data).build(), "DATA has 21 pairs beside those of an air ticket; the limit is 20");
        refused(() -> init().data(Map.of("k", "x".repeat(101))).build(), "DATA.k has 101 characters; the limit is 100");
    }

    private static CancelBuilder cancel(String externalRequestId) {
        return Cancel.builder().paymentId("1").externalRequestId(externalRequestId);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r-1", "7c9e6679-7425-10de-944b-e07fc1f90ae7", "7c9e6679742540de944be07fc1f90ae7"})
    void a_cancellation_by_dolyami_needs_a_uuid(String id) {
        String words = "ExternalRequestId must be a UUID of version 4 with Dolyami; leave it out to have one made";
        refused(() -> cancel(id).route(Route.BNPL).build(), words);
        refused(() -> cancel(id).source(Source.BNPL).build(), words);
        refused(() -> cancel(id).source(OpenEnum.of(Source.class, "Bnpl")).build(), words);
        assertThatCode(() -> cancel(id).source(Source.CARDS).build()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void a_cancellation_of_instalments_needs_a_short_id(int length) {
        String id = "x".repeat(length);
        String words =
                "ExternalRequestId must have 1 to 100 characters with instalments; leave it out to have one made";
        refused(() -> cancel(id).route(Route.TCB).build(), words);
        refused(
                () -> cancel(id)
                        .source(OpenEnum.of(Source.class, "installment"))
                        .build(),
                words);
        assertThatCode(() -> cancel(id).route(Route.ACQ).build()).doesNotThrowAnyException();
        assertThatCode(() -> cancel("x".repeat(100)).route(Route.TCB).build()).doesNotThrowAnyException();
    }

    @Test
    void a_cancellation_has_a_fitting_id_by_itself() {
        for (Route route : List.of(Route.BNPL, Route.TCB, Route.ACQ)) {
            assertThatCode(() -> Cancel.builder().paymentId("1").route(route).build())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void an_air_ticket_does_not_count() {
        AirTicket.Leg leg = AirTicket.Leg.builder()
                .date("2026-01-12")
                .time("10:00")
                .carrier("SU")
                .flightNumber("1")
                .travelClass("Y")
                .destinationFrom("SVO")
                .destinationTo("LED")
                .countryFrom("RU")
                .countryTo("RU")
                .stopover("0")
                .fareBasisCode("Y")
                .build();
        AirTicket ticket = AirTicket.builder()
                .number("5")
                .legs(List.of(leg, leg, leg, leg))
                .build();
        Map<String, String> data =
                PaymentData.builder().airTicket(ticket).email("a@b.ru").build();
        assertThat(data)
                .hasSize(46)
                .containsEntry("triplegFareBasisCode4", "Y")
                .containsEntry("triplegCountryTo1", "RU");
        assertThatCode(() -> init().data(data).build()).doesNotThrowAnyException();
        refused(
                () -> AirTicket.builder().legs(List.of(leg, leg, leg, leg, leg)).build(),
                "legs must hold 0 to 4 entries");
    }

    @Test
    void wallets_and_phones_have_their_form() {
        refused(() -> PaymentData.builder().phone("12345"), "DATA.Phone must be 7 to 20 digits");
        refused(() -> PaymentData.builder().account("x".repeat(31)), "DATA.account has 31");
        assertThat(PaymentData.builder().phone("1234567").defaultCard("881900").build())
                .containsExactlyInAnyOrderEntriesOf(Map.of("Phone", "1234567", "DefaultCard", "881900"));
    }

    @Test
    void a_payment_that_links_an_account_by_sbp() {
        Map<String, String> qr = PaymentData.builder().qr().build();
        refused(
                () -> init().amount(Money.kopecks(999))
                        .data(qr)
                        .description("d")
                        .build(),
                "Amount is 9.99 RUB; SBP takes no less than 10.00 RUB");
        refused(() -> init().data(qr).build(), "Description is missing");
        refused(
                () -> init().data(qr)
                        .description("d")
                        .amount(Money.rubles("1000000.01"))
                        .build(),
                "Amount is 1000000.01 RUB; SBP takes no more than 1000000.00 RUB");
        for (int rubles : new int[] {10, 1_000_000}) {
            assertThatCode(() -> init().data(qr)
                            .description("d")
                            .amount(Money.rubles(rubles))
                            .build())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_deal_is_described_in_one_place() {
        Map<String, String> old = Map.of("StartSpAccumulation", "NN");
        assertThatCode(() -> init().data(old).build()).doesNotThrowAnyException();
        refused(() -> init().data(old).dealId("1").build(), "keep it out of DATA");
        refused(
                () -> init().data(Map.of("SpAccumulationId", "1"))
                        .createDealWithType(SpDealType.NN)
                        .build(),
                "keep it out of DATA");
    }

    @Test
    void a_deal_names_its_recipient_and_is_old_or_new() {
        String words = "PaymentRecipientId is missing; a deal needs to know who is owed the money, set it";
        refused(() -> init().dealId("1").build(), words);
        refused(() -> init().createDealWithType(SpDealType.NN).build(), words);
        refused(() -> init().levelOfConfidence(LevelOfConfidence.HIGH).build(), words);
        refused(
                () -> init().paymentRecipientId("r")
                        .dealId("1")
                        .createDealWithType(SpDealType.NN)
                        .build(),
                "DealId names a deal and CreateDealWithType opens another; set one of them");
        assertThatCode(() -> init().paymentRecipientId("r").dealId("1").build()).doesNotThrowAnyException();
        assertThatCode(() -> init().paymentRecipientId("r")
                        .createDealWithType(SpDealType.NN)
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void shops() {
        Shop charging = Shop.builder()
                .shopCode("1")
                .amount(Money.rubles(1))
                .fee(Money.kopecks(0))
                .build();
        refused(
                () -> Cancel.builder().paymentId("1").addShops(charging).build(),
                "Shops.Fee does not go with a cancellation; leave it out");
        refused(() -> Shop.builder().amount(Money.rubles(1)).build(), "Shops.ShopCode is missing");
        refused(
                () -> Shop.builder().shopCode("1").amount(Money.rubles(0)).build(),
                "Shops.Amount must be more than zero");
        refused(
                () -> Shop.builder()
                        .shopCode("1")
                        .amount(Money.rubles(1))
                        .fee(Money.kopecks(-1))
                        .build(),
                "Shops.Fee must not be negative");
        refused(
                () -> Shop.builder()
                        .shopCode("1")
                        .amount(Money.rubles(1))
                        .name("x".repeat(129))
                        .build(),
                "Shops.Name has 129");
    }

    @Test
    void a_receipt_sums_to_its_payment() {
        Receipt receipt = receipt(
                ReceiptItem.of("Mug", Money.rubles(1000), 1, Tax.VAT_22),
                ReceiptItem.of("Spoon", Money.rubles(298), 1, Tax.VAT_22));
        refused(() -> init().receipt(receipt).build(), "1298.00 RUB");
        refused(
                () -> Confirm.builder()
                        .paymentId("1")
                        .amount(Money.rubles(1))
                        .receipt(receipt)
                        .build(),
                "1298.00 RUB");
        refused(
                () -> Cancel.builder()
                        .paymentId("1")
                        .amount(Money.rubles(1))
                        .receipt(receipt)
                        .build(),
                "1298.00 RUB");
        assertThatCode(() -> init().amount(Money.rubles(1298)).receipt(receipt).build())
                .doesNotThrowAnyException();
        assertThatCode(() -> Confirm.builder().paymentId("1").receipt(receipt).build())
                .doesNotThrowAnyException();
        refused(
                () -> Cancel.builder().paymentId("1").receipt(receipt).build(),
                "Receipt goes with a partial cancellation");
    }

    @Test
    void a_receipt_says_which_line_is_off() {
        ReceiptItem wrong = ReceiptItem.of("Spoon", Money.rubles(298), 1, Tax.VAT_22).toBuilder()
                .amount(Money.rubles(299))
                .build();
        Receipt receipt = receipt(ReceiptItem.of("Mug", Money.rubles(1000), 1, Tax.VAT_22), wrong);
        refused(() -> init().receipt(receipt).build(), "Receipt.Items, line 2 (Spoon): Amount is 299.00 RUB");
        refused(() -> SendClosingReceipt.of("1", receipt), "line 2 (Spoon)");
    }

    @Test
    void ids() {
        refused(() -> GetState.of(""), "PaymentId is blank");
        refused(() -> GetState.of("123456789012345678901"), "PaymentId has 21 characters; the limit is 20");
        refused(() -> CheckOrder.of("x".repeat(37)), "OrderId has 37");
        refused(
                () -> Resend.builder().paymentId("x".repeat(21)).build(),
                "PaymentId has 21 characters; the limit is 20");
        refused(
                () -> Submit3dsAuthorization.of("md", "pares", "x".repeat(21)),
                "PaymentId has 21 characters; the limit is 20");
        refused(() -> GetCustomer.of(" "), "CustomerKey is blank");
        refused(() -> RemoveCard.of("c", "x".repeat(41)), "CardId has 41");
        refused(() -> GetAddCardState.builder().build(), "RequestKey is missing");
        refused(() -> Charge.builder().paymentId("1").build(), "RebillId is missing");
        refused(() -> ChargeQr.builder().paymentId("1").build(), "AccountToken is missing");
        refused(
                () -> AddCustomer.builder()
                        .customerKey("c")
                        .email("x".repeat(65))
                        .build(),
                "Email has 65");
        refused(() -> AddCustomer.builder().customerKey("c").ip("x".repeat(41)).build(), "IP has 41");
        refused(() -> AddAccountQr.builder().description("x".repeat(141)).build(), "Description has 141");
    }

    @Test
    void a_letter_needs_an_address() {
        refused(
                () -> Charge.builder()
                        .paymentId("1")
                        .rebillId("2")
                        .sendEmail(true)
                        .build(),
                "InfoEmail is missing");
        refused(
                () -> ChargeQr.builder()
                        .paymentId("1")
                        .accountToken("2")
                        .sendEmail(true)
                        .build(),
                "InfoEmail is missing");
        refused(
                () -> FinishAuthorize.builder()
                        .paymentId("1")
                        .cardData("x")
                        .sendEmail(true)
                        .build(),
                "InfoEmail is missing");
    }

    @Test
    void what_excludes_each_other() {
        refused(
                () -> SbpPayTest.builder()
                        .paymentId("1")
                        .rejected(true)
                        .deadlineExpired(true)
                        .build(),
                "exclude each other");
        refused(
                () -> GetConfirmOperation.builder().addPaymentIdList("1").build(),
                "set either CallbackUrl or EmailList");
        refused(
                () -> GetConfirmOperation.builder()
                        .addPaymentIdList("1")
                        .callbackUrl("u")
                        .addEmailList("a@b.ru")
                        .build(),
                "set either CallbackUrl or EmailList");
        refused(() -> GetConfirmOperation.builder().callbackUrl("u").build(), "PaymentIdList must hold 1");
        refused(
                () -> GetConfirmOperation.builder()
                        .callbackUrl("u")
                        .addPaymentIdList("1e5")
                        .build(),
                "PaymentIdList must be digits only");
        refused(
                () -> GetQr.builder()
                        .paymentId("1")
                        .bankId("b")
                        .dataType(QrDataType.IMAGE)
                        .build(),
                "BankId gives a link to a bank's app");
        refused(
                () -> AddAccountQr.builder()
                        .description("d")
                        .bankId("b")
                        .dataType(QrDataType.IMAGE)
                        .build(),
                "BankId gives a link to a bank's app");
        refused(() -> FinishAuthorize.builder().paymentId("1").build(), "CardData is missing");
        refused(
                () -> FinishAuthorize.builder()
                        .paymentId("1")
                        .cardData("x")
                        .ip("2011:db8::7334")
                        .build(),
                "IP must be written in full");
    }

    @Test
    void every_cancellation_has_an_id_of_its_own_which_its_copies_keep() {
        Cancel cancel = Cancel.of("1");
        assertThat(cancel.externalRequestId()).hasSize(36);
        assertThat(Cancel.of("1").externalRequestId()).isNotEqualTo(cancel.externalRequestId());
        assertThat(cancel.toBuilder().ip("10.0.0.1").build().externalRequestId())
                .isEqualTo(cancel.externalRequestId());
        assertThat(Cancel.builder().paymentId("1").externalRequestId("").build().externalRequestId())
                .isEmpty();
        refused(
                () -> Cancel.builder()
                        .paymentId("1")
                        .externalRequestId("x".repeat(257))
                        .build(),
                "ExternalRequestId has 257");
    }
}
