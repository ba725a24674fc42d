package io.github.prilavok.benchmarks;

import java.time.Duration;
import java.util.Map;

/** What goes over the wire: the answers of three providers to the same questions, in the size that they really have. */
final class Wire {
    static final String TERMINAL = "1700000000001DEMO";
    static final String PASSWORD = "S3cr3tPwd0rd!";
    static final String ORDER_ID = "order-10042";
    static final String DESCRIPTION = "Заказ 10042: кружка, футболка, доставка";
    static final String NOTIFICATION_URL = "https://shop.example.com/hooks/tinkoff";
    static final String SUCCESS_URL = "https://shop.example.com/orders/10042?paid=true";
    static final String FAIL_URL = "https://shop.example.com/orders/10042?paid=false";
    static final Map<String, String> DATA = Map.of("Phone", "+79011112233", "Email", "anna@example.com");
    static final long KOPECKS = 129_900;
    static final String PAYMENT_ID = "3093639567";
    static final String STRIPE_ID = "pi_3MtwBwLkdIwHu7ix28a3tqPa";
    static final String SQUARE_ID = "R2B3Z8WMVt3EAmzYWLZvz7Y69EbZY";

    private static final String BANK_CREATED = """
            {"Success":true,"ErrorCode":"0","TerminalKey":"1700000000001DEMO","Status":"NEW","PaymentId":"3093639567",\
            "OrderId":"order-10042","Amount":129900,"PaymentURL":"https://securepay.tinkoff.ru/new/fU1ppgqa"}""";

    private static final String BANK_STATE = """
            {"Success":true,"ErrorCode":"0","Message":"OK","TerminalKey":"1700000000001DEMO","Status":"CONFIRMED",\
            "PaymentId":"3093639567","OrderId":"order-10042","Amount":129900,"Params":[{"Key":"Route","Value":"ACQ"},\
            {"Key":"Source","Value":"cards"}]}""";

    private static final String STRIPE_INTENT = """
            {"id":"pi_3MtwBwLkdIwHu7ix28a3tqPa","object":"payment_intent","amount":129900,"amount_capturable":0,\
            "amount_details":{"tip":{}},"amount_received":0,"application":null,"application_fee_amount":null,\
            "automatic_payment_methods":{"enabled":true},"canceled_at":null,"cancellation_reason":null,\
            "capture_method":"automatic","client_secret":"pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_YrKJUKribcBjcG8HVhfZluoGH",\
            "confirmation_method":"automatic","created":1680800504,"currency":"usd","customer":null,\
            "description":"Order 10042","last_payment_error":null,"latest_charge":null,"livemode":false,\
            "metadata":{"order":"10042"},"next_action":null,"on_behalf_of":null,"payment_method":null,\
            "payment_method_options":{"card":{"installments":null,"mandate_options":null,"network":null,\
            "request_three_d_secure":"automatic"},"link":{"persistent_token":null}},\
            "payment_method_types":["card","link"],"processing":null,"receipt_email":null,"setup_future_usage":null,\
            "shipping":null,"source":null,"statement_descriptor":null,"statement_descriptor_suffix":null,\
            "status":"requires_payment_method","transfer_data":null,"transfer_group":null}""";

    private static final String SQUARE_PAYMENT = """
            {"payment":{"id":"R2B3Z8WMVt3EAmzYWLZvz7Y69EbZY","created_at":"2026-11-20T09:00:00.000Z",\
            "updated_at":"2026-11-20T09:00:00.500Z","amount_money":{"amount":129900,"currency":"USD"},\
            "status":"COMPLETED","delay_duration":"PT168H","source_type":"CARD","card_details":{"status":"CAPTURED",\
            "card":{"card_brand":"VISA","last_4":"1111","exp_month":11,"exp_year":2028,"fingerprint":"sq-1-Hxim77tbdcbGej",\
            "card_type":"DEBIT","bin":"411111"},"entry_method":"ON_FILE","cvv_status":"CVV_ACCEPTED",\
            "avs_status":"AVS_ACCEPTED","auth_result_code":"vNEn2f"},"location_id":"L88917AVBK2S5",\
            "order_id":"d7eKah653Z579f3gVtjlxpSlmUcZY","reference_id":"10042","total_money":{"amount":129900,\
            "currency":"USD"},"approved_money":{"amount":129900,"currency":"USD"},"receipt_number":"R2B3",\
            "delay_action":"CANCEL","delayed_until":"2026-11-27T09:00:00.000Z","version_token":"TPtNEOBOa6Qq6E3C3IjckSVOM6b3o"}}""";

    private Wire() {}

    static LoopbackServer server() {
        return server(Duration.ZERO);
    }

    static LoopbackServer server(Duration delay) {
        return LoopbackServer.start(
                delay,
                Map.of(
                        "POST /v2/Init", BANK_CREATED,
                        "POST /v2/GetState", BANK_STATE,
                        "POST /v1/payment_intents", STRIPE_INTENT,
                        "GET /v1/payment_intents/", STRIPE_INTENT,
                        "POST /v2/payments", SQUARE_PAYMENT,
                        "GET /v2/payments/", SQUARE_PAYMENT));
    }
}
