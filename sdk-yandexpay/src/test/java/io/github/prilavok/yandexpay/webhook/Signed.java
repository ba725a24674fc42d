package io.github.prilavok.yandexpay.webhook;

import io.github.prilavok.core.webhook.WebhookRequest;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The vectors of the provider's sheet, and tokens made with its test key by the JDK alone. */
final class Signed {
    static final String KEY_1 = """
            {"kid":"vec-key-1","kty":"EC","crv":"P-256","alg":"ES256",\
            "x":"3JVYQUkERksNFoWMiCABzjzekzZau8-P2sI8S5jwXDY","y":"-aEE2EbIQMgZe8QFwwBhB5mnI5nmV22lJ65xIPtZAVA"}""";
    static final String KEY_2 = """
            {"kid":"vec-key-2","kty":"EC","crv":"P-256","alg":"ES256",\
            "x":"AZhauxOP-SLtPhqzXX6FPFdTRToLrErg7hubc-QVyCs","y":"TVZD3H_Cy0-DGGgDB5TkAOEqCajoAvZo6_9IrY1NsZg"}""";
    static final String PAYLOAD_A =
            "eyJtZXJjaGFudElkIjoiMmYwYzFhNTItNmExZS00YjdlLTljNTUtMGQ4ZjRlNmI3YTEwIiwiZXZlbnQiOiJPUkRFUl9TVEFUVVNfVVBEQVRF"
                    + "RCIsImV2ZW50VGltZSI6IjIwMjYtMDEtMDFUMDA6MDA6MDAuMTIzNDU2KzAwOjAwIiwib3JkZXIiOnsib3JkZXJJZCI6InNob3At"
                    + "MTAwMS0xIiwicGF5bWVudFN0YXR1cyI6IkNBUFRVUkVEIn19";
    static final String HEADER_A =
            "eyJhbGciOiJFUzI1NiIsImV4cCI6MTc2NzIyNTkwMCwiaWF0IjoxNzY3MjI1NjAwLCJraWQiOiJ2ZWMta2V5LTEiLCJ0eXAiOiJKV1QifQ";
    static final String TOKEN_A = HEADER_A + "." + PAYLOAD_A
            + ".USHzgJYIHhVWLFb3a5RNzFSJ0hDpLSAMet-1tnP6r-A5ln00eL7M7lHVIqu-lsfEQOSvL50sFFYuvlZzXuyeug";
    static final String TOKEN_B =
            "eyJhbGciOiJFUzI1NiIsImV4cCI6MTc2NzIyNjIwMCwiaWF0IjoxNzY3MjI1OTAwLCJraWQiOiJ2ZWMta2V5LTIiLCJ0eXAiOiJKV1QifQ.ey"
                    + "JtZXJjaGFudElkIjoiMmYwYzFhNTItNmExZS00YjdlLTljNTUtMGQ4ZjRlNmI3YTEwIiwiZXZlbnQiOiJPUEVSQVRJT05fU1RBVFVT"
                    + "X1VQREFURUQiLCJldmVudFRpbWUiOiIyMDI2LTAxLTAxVDAwOjA1OjAwKzAwOjAwIiwib3BlcmF0aW9uIjp7Im9wZXJhdGlvbklkIj"
                    + "oiYzMwNzNiOWQtZWRkMC00OWYyLWEyOGQtYjdkZWQ4ZmY5YThiIiwib3JkZXJJZCI6InNob3AtMTAwMS0xIiwiZXh0ZXJuYWxPcGVy"
                    + "YXRpb25JZCI6InJlZnVuZC0xMDAxLTEiLCJvcGVyYXRpb25UeXBlIjoiUkVGVU5EIiwic3RhdHVzIjoiU1VDQ0VTUyJ9fQ.TDNUBrS"
                    + "V-yzt_ntrNI7kHjaPmquiSCPKso9gWPsGlzPxWvN6K-H8aW0J8Hbc5lYSgdRLDiYyunfnEhw6JeZQfA";
    static final String TOKEN_C =
            "eyJhbGciOiJFUzI1NiIsImV4cCI6IjE3NjcyMjU5MDAiLCJpYXQiOiIxNzY3MjI1NjAwIiwia2lkIjoidmVjLWtleS0xIiwidHlwIjoiSldUIn0"
                    + "." + PAYLOAD_A
                    + ".Dq1l5ZDnHZHmLL2kNgGYJqsYnPGMdJcGnvjl17jiCtd0_873n60Jvcxjh8_JrJUb5oiqBSFzv0MNQB6aTZGYfQ";
    static final String TOKEN_D = "eyJhbGciOiJFUzI1NiIsImlhdCI6MTc2NzIyNTYwMCwia2lkIjoidmVjLWtleS0xIiwidHlwIjoiSldUIn0."
            + PAYLOAD_A + ".lHOHjxUdWTjyzkZv3QItnts0ddqh2OxsVq2_fNOkDis-TV6DYmTCtzTtexUU8uacKA8VdQ6plolKziM4L9AVag";
    static final String DER_A =
            "MEQCIFEh84CWCB4VVixW92uUTcxUidIQ6S0gDHrftbZz-q_gAiA5ln00eL7M7lHVIqu-lsfEQOSvL50sFFYuvlZzXuyeug";
    static final String W1 = """
            {"merchantId":"2f0c1a52-6a1e-4b7e-9c55-0d8f4e6b7a10","event":"ORDER_STATUS_UPDATED",\
            "eventTime":"2026-01-01T00:00:00.123456+00:00","order":{"orderId":"shop-1001-1",\
            "paymentStatus":"CAPTURED"}}""";

    private static final String PRIVATE_KEY_1 = "nejtEPILM-WFEMq-yILXZ1WOd6Ixtka98-S71PaDdjM";

    private Signed() {}

    static String keys(String... keys) {
        return "{\"keys\":[" + String.join(",", keys) + "]}";
    }

    /** Signed with the first key, whatever the header says. */
    static String token(String header, String payload) {
        String signed = encoded(header) + "." + encoded(payload);
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            ECPrivateKey key = (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(
                            new BigInteger(1, Base64.getUrlDecoder().decode(PRIVATE_KEY_1)),
                            curve.getParameterSpec(ECParameterSpec.class)));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** This payload under a good header. */
    static String token(String payload) {
        return token(
                "{\"alg\":\"ES256\",\"exp\":1767225900,\"iat\":1767225600,\"kid\":\"vec-key-1\",\"typ\":\"JWT\"}",
                payload);
    }

    static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static WebhookRequest request(String body) {
        return WebhookRequest.of(
                "POST",
                Map.of("Content-Type", List.of("application/octet-stream"), "User-Agent", List.of("YandexPay/1.0")),
                body.getBytes(StandardCharsets.UTF_8),
                "5.45.192.1");
    }
}
