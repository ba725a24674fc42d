package io.github.prilavok.yookassa;

import static io.github.prilavok.yookassa.Kassa.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.yookassa.model.AccountStatus;
import io.github.prilavok.yookassa.model.Confirmation;
import io.github.prilavok.yookassa.model.ConfirmationData;
import io.github.prilavok.yookassa.model.CreatePaymentMethod;
import io.github.prilavok.yookassa.model.FiscalizationProvider;
import io.github.prilavok.yookassa.model.Me;
import io.github.prilavok.yookassa.model.NewCard;
import io.github.prilavok.yookassa.model.PaymentMethodStatus;
import io.github.prilavok.yookassa.model.PaymentMethodType;
import io.github.prilavok.yookassa.model.PayoutDestinationType;
import io.github.prilavok.yookassa.model.Recipient;
import io.github.prilavok.yookassa.model.SavedPaymentMethod;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaymentMethodsWireTest {
    private final Kassa kassa = new Kassa();

    @AfterEach
    void close() {
        kassa.close();
    }

    @Test
    void a_card_is_saved_without_a_payment() {
        kassa.answers("""
                {"type":"bank_card","id":"m","saved":false,"status":"pending","holder":{"account_id":"1",\
                "gateway_id":"2"},"confirmation":{"type":"redirect","confirmation_url":"https://y/1",\
                "return_url":"https://shop.example"},"metadata":{"a":"b"}}""");
        SavedPaymentMethod method = kassa.client
                .paymentMethods()
                .createPaymentMethod(CreatePaymentMethod.bankCard("https://shop.example"))
                .execute();
        kassa.wasAsked("POST /v3/payment_methods", """
                {"type":"bank_card","confirmation":{"type":"redirect","return_url":"https://shop.example"}}""");
        assertThat(method).isInstanceOf(SavedPaymentMethod.BankCard.class);
        assertThat(method.status()).isEqualTo(PaymentMethodStatus.PENDING);
        SavedPaymentMethod.BankCard card = (SavedPaymentMethod.BankCard) method;
        assertThat(there(((Confirmation.Redirect) card.confirmation())).confirmationUrl())
                .isEqualTo("https://y/1");
        assertThat(there(card.holder()).gatewayId()).isEqualTo("2");
        assertThat(card.metadata()).containsEntry("a", "b");
    }

    @Test
    void an_account_in_sbp_and_a_card_with_all_fields() {
        String sbp = """
                {"type":"sbp","id":"m","saved":true,"status":"active","holder":{"account_id":"1"},\
                "payer_bank_details":{"bank_id":"100000000111"},"title":"SBP"}""";
        kassa.answers(sbp).answers(sbp).answers(sbp);
        PaymentMethods methods = kassa.client.paymentMethods();
        methods.createPaymentMethod(CreatePaymentMethod.sbp()).execute();
        kassa.wasAsked("POST /v3/payment_methods", "{\"type\":\"sbp\",\"confirmation\":{\"type\":\"qr\"}}");
        methods.createPaymentMethod(CreatePaymentMethod.BankCard.builder()
                        .card(NewCard.builder()
                                .number("5555555555554477")
                                .expiryYear("2030")
                                .expiryMonth("01")
                                .build())
                        .holder(new Recipient("9"))
                        .clientIp("203.0.113.7")
                        .confirmation(ConfirmationData.redirect("app://r"))
                        .metadata(Map.of("b", "2", "a", "1"))
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/payment_methods", """
                {"type":"bank_card","card":{"number":"5555555555554477","expiry_year":"2030","expiry_month":"01"},\
                "holder":{"gateway_id":"9"},"client_ip":"203.0.113.7","confirmation":{"type":"redirect",\
                "return_url":"app://r"},"metadata":{"a":"1","b":"2"}}""");
        SavedPaymentMethod method = methods.getPaymentMethod("m").execute();
        kassa.wasAsked("GET /v3/payment_methods/m");
        assertThat(there(((SavedPaymentMethod.Sbp) method).payerBankDetails()).bankId())
                .isEqualTo("100000000111");
        assertThat(method.title()).isEqualTo("SBP");
    }

    @Test
    void a_saved_method_of_tomorrow() {
        kassa.answers(
                "{\"type\":\"brain\",\"id\":\"m\",\"saved\":true,\"status\":\"active\",\"title\":\"T\",\"waves\":[1]}");
        SavedPaymentMethod method =
                kassa.client.paymentMethods().getPaymentMethod("m").execute();
        assertThat(method).isInstanceOf(SavedPaymentMethod.Unknown.class);
        assertThat(method.type().wire()).isEqualTo("brain");
        assertThat(method.type().value()).isEqualTo(PaymentMethodType.UNKNOWN);
        assertThat(method.id()).isEqualTo("m");
        assertThat(method.saved()).isTrue();
        assertThat(method.status()).isEqualTo(PaymentMethodStatus.ACTIVE);
        assertThat(((SavedPaymentMethod.Unknown) method).fields()).containsKey("waves");
    }

    @Test
    void settings_of_the_shop_and_of_another_in_a_split() {
        String shop = """
                {"account_id":"100500","status":"enabled","test":false,"fiscalization":{"enabled":true,\
                "provider":"fns"},"fiscalization_enabled":true,"payment_methods":["bank_card","of_tomorrow"],\
                "itn":"7707083893"}""";
        kassa.answers(shop).answers(shop).answers("""
                {"account_id":"500123","status":"disabled","test":true,"payout_methods":["sbp"],"name":"Шлюз",\
                "payout_balance":{"value":"10.50","currency":"RUB"}}""");
        Me me = kassa.client.settings().getMe().execute();
        kassa.wasAsked("GET /v3/me");
        assertThat(me.status()).isEqualTo(AccountStatus.ENABLED);
        assertThat(there(me.fiscalization()).provider()).isEqualTo(FiscalizationProvider.FNS);
        assertThat(me.paymentMethods().get(0)).isEqualTo(PaymentMethodType.BANK_CARD);
        assertThat(me.paymentMethods().get(1).wire()).isEqualTo("of_tomorrow");
        kassa.client.settings().getMe("123456").execute();
        kassa.wasAsked("GET /v3/me?on_behalf_of=123456");
        Me gateway = kassa.client.settings().getMe().execute();
        assertThat(gateway.payoutMethods().get(0)).isEqualTo(PayoutDestinationType.SBP);
        assertThat(there(gateway.payoutBalance()).minor()).isEqualTo(1050);
    }
}
