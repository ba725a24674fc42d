package io.github.prilavok.benchmarks;

import com.stripe.Stripe;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed notifications of about 1 KB each: one of T-Bank, one of Stripe. */
final class Notifications {
    static final Map<String, List<String>> HEADERS = Map.of(
            "Host", List.of("shop.example.com"),
            "User-Agent", List.of("Jakarta Commons-HttpClient/3.1"),
            "Accept", List.of("*/*"),
            "Content-Type", List.of("application/json"),
            "Content-Length", List.of("1024"),
            "X-Forwarded-For", List.of("91.194.226.181"),
            "X-Forwarded-Proto", List.of("https"),
            "Connection", List.of("close"));
    static final String STRIPE_SECRET = "whsec_3fY8kQm2VxTn5LbR9sHc7WdJ";

    private static final long TIMESTAMP = 1_795_165_200;

    private Notifications() {}

    static byte[] ofBank() {
        SortedMap<String, String> signed = new TreeMap<>(Map.of(
                "TerminalKey", Wire.TERMINAL,
                "OrderId", Wire.ORDER_ID,
                "Success", "true",
                "Status", "CONFIRMED",
                "PaymentId", Wire.PAYMENT_ID,
                "ErrorCode", "0",
                "Amount", Long.toString(Wire.KOPECKS),
                "CardId", "322264",
                "Pan", "430000******0777",
                "ExpDate", "1230"));
        signed.put("RebillId", "101709");
        String token = HandWrittenClient.token(signed, Wire.PASSWORD);
        return """
                {"TerminalKey":"1700000000001DEMO","OrderId":"order-10042","Success":true,"Status":"CONFIRMED",\
                "PaymentId":3093639567,"ErrorCode":"0","Amount":129900,"CardId":322264,"Pan":"430000******0777",\
                "ExpDate":"1230","RebillId":101709,"DATA":{"Route":"ACQ","Source":"cards","CreditAmount":"0",\
                "Phone":"+79011112233","Email":"anna.ivanova@example.com","connection_type":"prilavok",\
                "order":"10042","delivery":"cdek","office":"NSK33","utm_source":"newsletter",\
                "utm_campaign":"november-2026-black-friday","utm_content":"mugs-and-tshirts-first-banner",\
                "comment":"Позвонить за час до доставки, домофон не работает, вход со двора",\
                "manager":"a.petrova@shop.example.com","warehouse":"msk-2-severny","loyalty":"gold-0000-1111-2222-3333",\
                "coupon":"BLACK-FRIDAY-2026-15-PERCENT","landing":"https://shop.example.com/catalogue/mugs?page=2",\
                "user_agent":"Mozilla/5.0 (X11; Linux x86_64)"},"Token":"%s"}""".formatted(token).getBytes(StandardCharsets.UTF_8);
    }

    static String ofStripe() {
        return """
                {"id":"evt_3MtwBwLkdIwHu7ix0000001","object":"event","api_version":"%s","created":1795165200,\
                "data":{"object":{"id":"pi_3MtwBwLkdIwHu7ix28a3tqPa","object":"payment_intent","amount":129900,\
                "amount_capturable":0,"amount_received":129900,"canceled_at":null,"capture_method":"automatic",\
                "client_secret":"pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_YrKJUKribcBjcG8HVhfZluoGH",\
                "confirmation_method":"automatic","created":1795165100,"currency":"usd","customer":"cus_NffrFeUfNV2Hib",\
                "description":"Order 10042","latest_charge":"ch_3MtwBwLkdIwHu7ix2xYqzUfN","livemode":false,\
                "metadata":{"order":"10042","delivery":"cdek","office":"NSK33","campaign":"november-2026-black-friday"},\
                "payment_method":"pm_1MtwBwLkdIwHu7ixUEgbFdYF","payment_method_types":["card","link"],\
                "receipt_email":"anna.ivanova@example.com","setup_future_usage":null,"shipping":null,\
                "statement_descriptor":null,"status":"succeeded","transfer_data":null}},"livemode":false,\
                "pending_webhooks":1,"request":{"id":"req_8kQm2VxTn5LbR9","idempotency_key":"4bf92f35-77b3-4da6"},\
                "type":"payment_intent.succeeded"}""".formatted(Stripe.API_VERSION);
    }

    static String signatureOfStripe(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(stripeKey());
            byte[] signature = mac.doFinal((TIMESTAMP + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + TIMESTAMP + ",v1=" + HexFormat.of().formatHex(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    static SecretKeySpec stripeKey() {
        return new SecretKeySpec(STRIPE_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }
}
