package io.github.prilavok.yookassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.yookassa.model.CancellationParty;
import io.github.prilavok.yookassa.model.CancellationReason;
import io.github.prilavok.yookassa.model.CreateInvoice;
import io.github.prilavok.yookassa.model.Invoice;
import io.github.prilavok.yookassa.model.InvoiceDelivery;
import io.github.prilavok.yookassa.model.InvoiceDeliveryData;
import io.github.prilavok.yookassa.model.InvoiceLine;
import io.github.prilavok.yookassa.model.InvoicePayment;
import io.github.prilavok.yookassa.model.InvoiceStatus;
import io.github.prilavok.yookassa.model.PageLocale;
import io.github.prilavok.yookassa.model.PaymentStatus;
import io.github.prilavok.yookassa.model.Recipient;
import io.github.prilavok.yookassa.wire.Server;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvoicesWireTest {
    private static final String PENDING = """
            {"id":"in-30a1e222-0003-5000-a000-08d1bec7dade","status":"pending","cart":[{"description":"Чай",\
            "price":{"value":"800.00","currency":"RUB"},"discount_price":{"value":"745.00","currency":"RUB"},\
            "quantity":"2.00"}],"delivery_method":{"type":"self","url":"https://yookassa.ru/my/i/Z1"},\
            "created_at":"2026-09-01T10:00:00.123Z","expires_at":"2026-09-08T10:00:00.000Z",\
            "description":"Счёт A-42","metadata":{"order_id":"A-42"}}""";
    private static final CreateInvoice INVOICE = CreateInvoice.builder()
            .paymentData(InvoicePayment.oneStage(Money.rubles("1490.00")).build())
            .addCart(InvoiceLine.of("Чай", Money.rubles("745.00"), 2))
            .expiresAt(Instant.parse("2026-09-08T10:00:00Z"))
            .build();

    private final Server yookassa = new Server("Basic MTAwNTAwOnRlc3Rfc2VjcmV0");
    private final YooKassaClient client = yookassa.settle(YooKassaClient.builder())
            .shop("100500", "test_secret")
            .build();

    @AfterEach
    void close() {
        client.close();
        yookassa.close();
    }

    @Test
    void an_invoice_with_all_of_its_fields() {
        yookassa.answers(PENDING);
        Invoice invoice = client.invoices()
                .createInvoice(CreateInvoice.builder()
                        .paymentData(InvoicePayment.twoStages(Money.rubles("1490.00"))
                                .recipient(new Recipient("100700"))
                                .savePaymentMethod(true)
                                .clientIp("203.0.113.7")
                                .description("Заказ A-42")
                                .metadata(Map.of("order_id", "A-42"))
                                .build())
                        .addCart(InvoiceLine.builder()
                                .description("Чай")
                                .price(Money.rubles(800))
                                .discountPrice(Money.rubles(745))
                                .quantity(new BigDecimal("2"))
                                .build())
                        .deliveryMethodData(InvoiceDeliveryData.self())
                        .expiresAt(Instant.parse("2026-09-08T10:00:00Z"))
                        .locale(PageLocale.RU_RU)
                        .description("Счёт A-42")
                        .metadata(Map.of("order_id", "A-42"))
                        .build())
                .execute();
        yookassa.wasAsked("POST /v3/invoices", """
                {"payment_data":{"amount":{"value":"1490.00","currency":"RUB"},"capture":false,\
                "recipient":{"gateway_id":"100700"},"save_payment_method":true,"client_ip":"203.0.113.7",\
                "description":"Заказ A-42","metadata":{"order_id":"A-42"}},"cart":[{"description":"Чай",\
                "price":{"value":"800.00","currency":"RUB"},"discount_price":{"value":"745.00","currency":"RUB"},\
                "quantity":2}],"delivery_method_data":{"type":"self"},"expires_at":"2026-09-08T10:00:00Z",\
                "locale":"ru_RU","description":"Счёт A-42","metadata":{"order_id":"A-42"}}""");
        assertThat(invoice.id()).isEqualTo("in-30a1e222-0003-5000-a000-08d1bec7dade");
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.PENDING);
        assertThat(invoice.deliveryMethod())
                .isEqualTo(new InvoiceDelivery.Self("https://yookassa.ru/my/i/Z1", Map.of()));
        assertThat(invoice.cart())
                .containsExactly(InvoiceLine.builder()
                        .description("Чай")
                        .price(Money.rubles(800))
                        .discountPrice(Money.rubles(745))
                        .quantity(new BigDecimal("2.00"))
                        .build());
        assertThat(invoice.expiresAt()).isEqualTo(Instant.parse("2026-09-08T10:00:00Z"));
        assertThat(invoice.metadata()).isEqualTo(Map.of("order_id", "A-42"));
    }

    @Test
    void capture_is_always_said() {
        yookassa.answers(PENDING).answers(PENDING);
        client.invoices()
                .createInvoice(INVOICE.toBuilder()
                        .deliveryMethodData(InvoiceDeliveryData.sms("79000000000"))
                        .build())
                .execute();
        yookassa.wasAsked("POST /v3/invoices", """
                {"payment_data":{"amount":{"value":"1490.00","currency":"RUB"},"capture":true},"cart":[{\
                "description":"Чай","price":{"value":"745.00","currency":"RUB"},"quantity":2}],\
                "delivery_method_data":{"type":"sms","phone":"79000000000"},"expires_at":"2026-09-08T10:00:00Z"}""");
        client.invoices()
                .createInvoice(INVOICE.toBuilder()
                        .deliveryMethodData(InvoiceDeliveryData.email("u@example.com"))
                        .build())
                .execute();
        yookassa.wasAsked("POST /v3/invoices", """
                {"payment_data":{"amount":{"value":"1490.00","currency":"RUB"},"capture":true},"cart":[{\
                "description":"Чай","price":{"value":"745.00","currency":"RUB"},"quantity":2}],\
                "delivery_method_data":{"type":"email","email":"u@example.com"},"expires_at":"2026-09-08T10:00:00Z"}""");
    }

    @Test
    void an_invoice_that_ended_and_one_of_tomorrow() {
        yookassa.answers("""
                {"id":"in-1","status":"canceled","cart":[],"delivery_method":{"type":"messenger","app":"max"},\
                "payment_details":{"id":"30a1","status":"canceled"},"created_at":"2026-09-01T10:00:00.123Z",\
                "cancellation_details":{"party":"merchant","reason":"invoice_canceled"},"colour":"red"}""");
        Invoice invoice = client.invoices().getInvoice("in-1").execute();
        yookassa.wasAsked("GET /v3/invoices/in-1");
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.CANCELED);
        assertThat(invoice.deliveryMethod())
                .isEqualTo(new InvoiceDelivery.Unknown(Map.of("type", "messenger", "app", "max")));
        assertThat(Objects.requireNonNull(invoice.paymentDetails()).id()).isEqualTo("30a1");
        assertThat(invoice.paymentDetails().status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(Objects.requireNonNull(invoice.cancellationDetails()).party())
                .isEqualTo(CancellationParty.MERCHANT);
        assertThat(invoice.cancellationDetails().reason()).isEqualTo(CancellationReason.INVOICE_CANCELED);
        assertThat(invoice.extra()).isEqualTo(Map.of("colour", "red"));
    }

    @Test
    void links_that_yookassa_sends_itself() {
        yookassa.answers("{\"id\":\"in-1\",\"delivery_method\":{\"type\":\"sms\"}}")
                .answers("{\"id\":\"in-1\",\"delivery_method\":{\"type\":\"email\"}}");
        assertThat(client.invoices().getInvoice("in-1").execute().deliveryMethod())
                .isEqualTo(new InvoiceDelivery.Sms(Map.of()));
        assertThat(client.invoices().getInvoice("in-1").execute().deliveryMethod())
                .isEqualTo(new InvoiceDelivery.Email(Map.of()));
    }

    @Test
    void a_lost_invoice_can_be_asked_for_by_its_key_alone() {
        yookassa.hangsUp(1);
        OutcomeUnknownException lost = Objects.requireNonNull(catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> client.invoices()
                        .createInvoice(INVOICE)
                        .with(RequestOptions.maxAttempts(1))
                        .execute()));
        assertThat(lost.canReconcile()).isFalse();
        assertThat(lost.idempotencyKey()).isNotEmpty();
    }

    @Test
    void what_cannot_be_right_is_not_sent() {
        assertThatThrownBy(() -> INVOICE.toBuilder().cart(java.util.List.of()).build())
                .hasMessageContaining("cart");
        assertThatThrownBy(() -> INVOICE.toBuilder()
                        .addCart(InvoiceLine.of("x".repeat(129), Money.rubles(1), 1))
                        .build())
                .hasMessageContaining("cart[1].description");
        assertThatThrownBy(() -> INVOICE.toBuilder()
                        .addCart(InvoiceLine.builder()
                                .description("Чай")
                                .price(Money.rubles(1))
                                .quantity(new BigDecimal("0.0001"))
                                .build())
                        .build())
                .hasMessageContaining("cart[1].quantity");
        assertThatThrownBy(() -> CreateInvoice.builder()
                        .addCart(InvoiceLine.of("Чай", Money.rubles(1), 1))
                        .expiresAt(Instant.EPOCH)
                        .build())
                .hasMessageContaining("payment_data");
        assertThatThrownBy(() -> InvoiceDeliveryData.sms("+79000000000")).hasMessageContaining("phone");
    }
}
