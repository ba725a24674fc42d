package io.github.prilavok.tinkoff.dolyami;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.RequestOptions;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each operation over TLS with a client certificate, by the bank's own examples. */
class OrdersWireTest {
    private static final String UUID_V4 = "5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d";

    @TempDir
    Path folder;

    private PartnerHost host;
    private PartnerHost.Issued issued;
    private DolyamiClient client;

    @BeforeEach
    void open() throws Exception {
        host = new PartnerHost(folder);
        issued = PartnerHost.Issued.issue(folder, "shop1");
        client = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        host.close();
    }

    private Orders orders() {
        return client.orders();
    }

    @Test
    void create() throws Exception {
        host.answers(Golden.CREATED);
        OrderInfo order = orders().createOrder(Golden.create()).execute();
        host.wasAsked("POST /v1/orders/create", Golden.CREATE);
        assertThat(order.state()).isEqualTo(OrderStatus.NEW);
        assertThat(order.link()).isEqualTo("https://dolyame.ru/order/example");
        assertThat(order.residualAmount()).isEqualTo(Money.rubles(3000));
        assertThat(order.paymentSchedule())
                .hasSize(4)
                .first()
                .isEqualTo(ScheduledPayment.builder()
                        .paymentDate(LocalDate.of(2026, 3, 1))
                        .amount(Money.rubles(750))
                        .status(ScheduledPaymentStatus.SCHEDULED)
                        .extra(Map.of())
                        .build());
        assertThat(order.moneySecured()).isFalse();
    }

    @Test
    void create_with_every_field() throws Exception {
        Geo geo = Geo.builder()
                .latitude(new BigDecimal("55.7558"))
                .longitude(new BigDecimal("37.6173"))
                .mall("ГУМ")
                .address("Красная площадь, 3")
                .build();
        Item marked = Item.of("Сыр", 1, Money.rubles(500)).toBuilder()
                .receipt(ItemReceipt.builder()
                        .tax(Tax.VAT_22)
                        .paymentMethod(OpenEnum.of(PaymentMethod.class, "advance"))
                        .itemCode("0104600439931256")
                        .markCode(MarkCode.builder()
                                .markCodeType("GS1M")
                                .value("010460")
                                .build())
                        .markProcessingMode("0")
                        .markQuantity(MarkQuantity.of(1, 10))
                        .addSectoralItemProps(SectoralItemProps.builder()
                                .federalId("030")
                                .date(LocalDate.of(2024, 3, 9))
                                .number("1944")
                                .value("mode=horeca")
                                .build())
                        .timezone(2)
                        .build())
                .agentData(AgentData.builder()
                        .agentSign(AgentSign.PAYING_AGENT)
                        .operationName("Приём")
                        .phones(List.of("+79990000001"))
                        .receiverPhones(List.of("+79990000002"))
                        .transferPhones(List.of("+79990000003"))
                        .operatorName("Оператор")
                        .operatorAddress("Москва")
                        .operatorInn("7710140679")
                        .build())
                .supplierInfo(SupplierInfo.builder()
                        .phones(List.of("+79990000004"))
                        .name("Сыроварня")
                        .inn("7710140679")
                        .build())
                .build();
        host.answers(Golden.CREATED);
        orders().createOrder(CreateOrder.builder()
                        .order(Order.builder()
                                .id("a")
                                .amount(Money.rubles(500))
                                .addItems(marked)
                                .build())
                        .fiscalizationSettings(FiscalizationSettings.disabled())
                        .clientInfo(ClientInfo.builder().middleName("Ивановна").build())
                        .data(Map.of("campaign", "spring"))
                        .qrSettings(QrSettings.builder()
                                .qrId("qr-1")
                                .expiryDelay(600)
                                .geo(geo)
                                .build())
                        .userQrSettings(UserQrSettings.builder()
                                .ssoId(UUID.fromString(UUID_V4))
                                .build())
                        .aggregatorMerchant(AggregatorMerchant.builder()
                                .id("m-1")
                                .inn("7710140679")
                                .build())
                        .addExtra("introduced_today", 1)
                        .build())
                .execute();
        host.wasAsked("POST /v1/orders/create", """
                {"order":{"id":"a","amount":500.00,"items":[{"name":"Сыр","quantity":1,"price":500.00,
                  "receipt":{"tax":"vat22","payment_method":"advance","item_code":"0104600439931256",
                    "mark_code":{"mark_code_type":"GS1M","value":"010460"},"mark_processing_mode":"0",
                    "mark_quantity":{"numerator":1,"denominator":10},
                    "sectoral_item_props":[{"federal_id":"030","date":"09.03.2024","number":"1944","value":"mode=horeca"}],
                    "timezone":2},
                  "agent_data":{"agent_sign":"paying_agent","operation_name":"Приём","phones":["+79990000001"],
                    "receiver_phones":["+79990000002"],"transfer_phones":["+79990000003"],"operator_name":"Оператор",
                    "operator_address":"Москва","operator_inn":"7710140679"},
                  "supplier_info":{"phones":["+79990000004"],"name":"Сыроварня","inn":"7710140679"}}]},
                 "client_info":{"middle_name":"Ивановна"},"fiscalization_settings":{"type":"disabled"},
                 "data":{"campaign":"spring"},
                 "qr_settings":{"qr_id":"qr-1","expiry_delay":600,
                   "geo":{"latitude":55.7558,"longitude":37.6173,"mall":"ГУМ","address":"Красная площадь, 3"}},
                 "user_qr_settings":{"sso_id":"5a0c9d4e-7a52-4b41-9c1e-2f3d1a5b6c7d"},
                 "aggregator_merchant":{"id":"m-1","inn":"7710140679"},"introduced_today":1}""");
    }

    @Test
    void info_in_texts_without_a_link() throws Exception {
        host.answers(Golden.INFO_AFTER_REFUND);
        OrderInfo order = orders().getOrderInfo(Golden.ID).execute();
        host.wasAsked("GET /v1/orders/shop1_1042/info", "");
        assertThat(order.amount()).isEqualTo(Money.rubles("1500.10"));
        assertThat(order.residualAmount()).isEqualTo(Money.rubles("750.10"));
        assertThat(order.link()).isNull();
        assertThat(order.charged()).isTrue();
        assertThat(order.items()).extracting(Item::sku).containsExactly("MUG-1", "DLV");
        RefundInfo refunds = requireNonNull(order.refundInfo());
        assertThat(refunds.totalRefundedAmount()).isEqualTo(Money.rubles("1499.90"));
        assertThat(refunds.totalRefundedPrepaidAmount()).isEqualTo(Money.rubles(0));
        assertThat(refunds.items().get(0).status()).isEqualTo(RefundStatus.PENDING);
    }

    @Test
    void info_with_every_field_and_the_specifications_odd_spellings() throws Exception {
        host.answers("""
                {"id":"shop1_1042","status":"waiting_for_commit","amount":3000,"residual_amount":3000.0,
                 "payment_schedule":[{"date":"2026-03-1","amount":"750.00","status":"paid"}],
                 "installment_info":{"term":"6","loan_number":"L-1"},
                 "create_data":{"campaign":"spring","gone":null},"commit_data":{"till":7},
                 "end_cooling_period":"2026-03-02T10:00:00",
                 "refund_info":{"items":[{"status":"processed","returned_items":[{"name":"Кружка","quantity":"1","price":1.5,
                   "agentData":{"agent_sign":"attorney"},"supplierInfo":{"name":"Завод"},
                   "receipt":{"tax":"vat99","sectoral_item_props":[{"federalId":"030","date":"09.03.2024"}]}}]}]}}""");
        OrderInfo order = orders().getOrderInfo(Golden.ID).execute();
        assertThat(order.state()).isEqualTo(OrderStatus.WAIT_FOR_COMMIT);
        assertThat(requireNonNull(order.status()).wire()).isEqualTo("waiting_for_commit");
        assertThat(order.awaitsCommit()).isTrue();
        assertThat(order.moneySecured()).isTrue();
        assertThat(order.sold()).isFalse();
        assertThat(order.paymentSchedule().get(0).paymentDate()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(order.paymentSchedule().get(0).status()).isEqualTo(ScheduledPaymentStatus.PAID);
        assertThat(order.installmentInfo())
                .isEqualTo(InstallmentInfo.builder()
                        .term(6)
                        .loanNumber("L-1")
                        .extra(Map.of())
                        .build());
        assertThat(order.createData()).isEqualTo(Map.of("campaign", "spring"));
        assertThat(order.commitData()).isEqualTo(Map.of("till", "7"));
        assertThat(order.endCoolingPeriod()).isEqualTo(OffsetDateTime.parse("2026-03-02T10:00:00+03:00"));
        OrderRefund refund = requireNonNull(order.refundInfo()).items().get(0);
        Item returned = refund.returnedItems().get(0);
        assertThat(refund.status()).isEqualTo(RefundStatus.PROCESSED);
        assertThat(requireNonNull(returned.agentData()).agentSign()).isEqualTo(AgentSign.ATTORNEY);
        assertThat(requireNonNull(returned.supplierInfo()).name()).isEqualTo("Завод");
        ItemReceipt receipt = requireNonNull(returned.receipt());
        assertThat(requireNonNull(receipt.tax()).wire()).isEqualTo("vat99");
        assertThat(receipt.sectoralItemProps().get(0).federalId()).isEqualTo("030");
        assertThat(receipt.sectoralItemProps().get(0).date()).isEqualTo(LocalDate.of(2024, 3, 9));
    }

    @Test
    void a_status_of_tomorrow_keeps_its_text() throws Exception {
        host.answers(
                "{\"status\":\"confirmed\",\"amount\":1.00,\"residual_amount\":0,\"end_cooling_period\":\"soon\"}");
        OrderInfo order = orders().getOrderInfo("a").execute();
        assertThat(order.state()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(requireNonNull(order.status()).wire()).isEqualTo("confirmed");
        assertThat(order.moneySecured()).isFalse();
        assertThat(order.endCoolingPeriod()).isNull();
    }

    @Test
    void commit() throws Exception {
        host.answers(Golden.COMMITTED);
        OrderInfo order = orders().commitOrder(Golden.ID, Golden.commit()).execute();
        host.wasAsked("POST /v1/orders/shop1_1042/commit", Golden.COMMIT);
        assertThat(order.sold()).isTrue();
        assertThat(order.residualAmount()).isEqualTo(Money.rubles(2250));
    }

    @Test
    void cancel_has_no_body() throws Exception {
        host.answers(Golden.CANCELED);
        assertThat(orders().cancelOrder(Golden.ID).execute().state()).isEqualTo(OrderStatus.CANCELED);
        host.wasAsked("POST /v1/orders/shop1_1042/cancel", "");
    }

    @Test
    void refund_says_what_is_left_to_pay_and_sends_no_snapshot() throws Exception {
        host.answers(Golden.REFUND_ACCEPTED);
        RefundSnapshot before = new RefundSnapshot(Money.rubles(0), Money.rubles(0), 0, List.of());
        RefundAccepted accepted =
                orders().refundOrder(Golden.ID, Golden.refund(), before).execute();
        host.wasAsked("POST /v1/orders/shop1_1042/refund", Golden.REFUND);
        assertThat(accepted.leftToPay()).isEqualTo(Money.rubles("1500.10"));
        assertThat(accepted.refundId()).isEqualTo("9d3c1f10-0000-4000-8000-000000000001");
    }

    @Test
    void correction_sends_what_is_returned() throws Exception {
        host.answers("{\"amount\":1500.10,\"refund_id\":\"9d3c1f10-0000-4000-8000-000000000002\"}");
        RefundAccepted accepted =
                orders().correctOrder(Golden.ID, Golden.correction(), null).execute();
        host.wasAsked("POST /v1/orders/shop1_1042/correction", Golden.CORRECTION);
        assertThat(accepted.leftToPay()).isEqualTo(Money.rubles("1500.10"));
    }

    @Test
    void complete_delivery_with_the_order_and_with_nothing() throws Exception {
        host.answers(Golden.COMMITTED).answers(Golden.COMMITTED);
        orders().completeDelivery(
                        Golden.ID,
                        CompleteDelivery.builder()
                                .order(DeliveredOrder.builder()
                                        .amount(Money.rubles(3000))
                                        .prepaidAmount(Money.rubles("349.80"))
                                        .addItems(Item.of("Кружка", 2, Money.rubles("1499.90")).toBuilder()
                                                .sku("MUG-1")
                                                .build())
                                        .addItems(Item.of("Доставка", 1, Money.rubles(350)).toBuilder()
                                                .sku("DLV")
                                                .build())
                                        .build())
                                .fiscalizationSettings(DeliveryFiscalizationSettings.enabled())
                                .build())
                .execute();
        host.wasAsked("POST /v1/orders/shop1_1042/complete_delivery", """
                {"order":{"amount":3000.00,"prepaid_amount":349.80,"items":[{"name":"Кружка","quantity":2,"price":1499.90,"sku":"MUG-1"},{"name":"Доставка","quantity":1,"price":350.00,"sku":"DLV"}]},
                 "fiscalization_settings":{"type":"enabled"}}""");
        orders().completeDelivery(Golden.ID, CompleteDelivery.builder().build()).execute();
        host.wasAsked("POST /v1/orders/shop1_1042/complete_delivery", "{}");
    }

    @Test
    void complete_delivery_with_payments() throws Exception {
        host.answers(Golden.COMMITTED);
        orders().completeDelivery(
                        Golden.ID,
                        CompleteDelivery.builder()
                                .fiscalizationSettings(new DeliveryFiscalizationSettings(
                                        FiscalizationType.ENABLED,
                                        new DeliveryReceipt(
                                                DeliveryPayments.builder()
                                                        .electronic(1L)
                                                        .provision(2L)
                                                        .advancePayment(3L)
                                                        .build(),
                                                Map.of()),
                                        Map.of()))
                                .build())
                .execute();
        host.wasAsked("POST /v1/orders/shop1_1042/complete_delivery", """
                {"fiscalization_settings":{"type":"enabled","params":{"payments":{"electronic":1,"provision":2,"advance_payment":3}}}}""");
    }

    @Test
    void an_order_above_the_contract_is_not_sent() throws Exception {
        try (DolyamiClient limited = host.builder()
                        .clientCertificate(issued.pem(), issued.key(), null)
                        .maxOrderAmount(Money.rubles("2999.99"))
                        .build();
                DolyamiClient enough = host.builder()
                        .clientCertificate(issued.pem(), issued.key(), null)
                        .maxOrderAmount(Money.rubles(3000))
                        .build()) {
            assertThatThrownBy(
                            () -> limited.orders().createOrder(Golden.create()).execute())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("order.amount is 3000.00 RUB; maxOrderAmount of the client is 2999.99 RUB");
            assertThat(host.requests()).isZero();
            host.answers(Golden.CREATED);
            enough.orders().createOrder(Golden.create()).execute();
            host.wasAsked("POST /v1/orders/create", Golden.CREATE);
        }
    }

    @Test
    void amounts_as_texts_if_asked_for() throws Exception {
        try (DolyamiClient texts = host.builder()
                .clientCertificate(issued.pem(), issued.key(), null)
                .amountsAsText()
                .build()) {
            host.answers(Golden.REFUND_ACCEPTED);
            assertThat(texts.orders()
                            .refundOrder(Golden.ID, Golden.refund(), null)
                            .execute()
                            .leftToPay())
                    .isEqualTo(Money.rubles("1500.10"));
        }
        assertThat(PartnerHost.body(host.next()))
                .contains("\"amount\":\"1499.90\"", "\"refunded_prepaid_amount\":\"0.00\"", "\"price\":\"1499.90\"");
    }

    @Test
    void the_correlation_id_is_one_for_all_tries_and_another_for_each_call() throws Exception {
        host.answers(429, "", "X-Retry-After: 0")
                .answers(Golden.COMMITTED)
                .answers(503, "<html>busy</html>")
                .answers(Golden.COMMITTED);
        ApiResponse<OrderInfo> committed =
                orders().commitOrder(Golden.ID, Golden.commit()).executeForResponse();
        String first = PartnerHost.correlationId(host.next());
        assertThat(PartnerHost.correlationId(host.next())).isEqualTo(first);
        assertThat(committed.attempts()).isEqualTo(2);
        assertThat(committed.idempotencyKey()).contains(first);
        orders().getOrderInfo(Golden.ID).execute();
        String second = PartnerHost.correlationId(host.next());
        assertThat(PartnerHost.correlationId(host.next())).isEqualTo(second).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "post"})
    void the_correlation_id_may_be_the_callers(String verb) throws Exception {
        host.answers(Golden.CANCELED);
        var call = verb.equals("get") ? orders().getOrderInfo(Golden.ID) : orders().cancelOrder(Golden.ID);
        assertThat(call.with(RequestOptions.idempotencyKey(UUID_V4))
                        .executeForResponse()
                        .idempotencyKey())
                .contains(UUID_V4);
        assertThat(PartnerHost.correlationId(host.next())).isEqualTo(UUID_V4);
    }

    @Test
    void an_id_cannot_lead_out_of_its_path() throws Exception {
        assertThatThrownBy(() -> orders().getOrderInfo("..").execute()).isInstanceOf(IllegalArgumentException.class);
        host.answers(Golden.CREATED);
        orders().getOrderInfo("../a?b#c").execute();
        RecordedRequest request = host.next();
        assertThat(request.getTarget()).isEqualTo("/v1/orders/..%2Fa%3Fb%23c/info");
    }
}
