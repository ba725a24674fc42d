package io.github.prilavok.sandbox.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
    private static final String PASSWORD = "S3cr3tPwd0rd!";

    @Test
    void the_bank_s_published_request() {
        assertThat(Token.of(
                        Map.of(
                                "Amount", "19200",
                                "Description", "Подарочная карта на 1000 рублей",
                                "OrderId", "21090",
                                "TerminalKey", "MerchantTerminalKey"),
                        "usaf8fw8fsw21g"))
                .isEqualTo("0024a00af7c350a3a67ca168ce06502aa72772456662e38696d48b56ee9c97d9");
    }

    @Test
    void the_bank_s_published_notification() throws IOException {
        assertThat(token(
                        "{\"TerminalKey\":\"1321054611234DEMO\",\"OrderId\":\"201709\",\"Success\":true,"
                                + "\"Status\":\"AUTHORIZED\",\"PaymentId\":8742591,\"ErrorCode\":\"0\",\"Amount\":9855,"
                                + "\"RebillId\":101709,\"CardId\":322264,\"Pan\":\"430000******0777\",\"ExpDate\":\"1122\"}",
                        "Dfsfh56dgKl"))
                .isEqualTo("b906d28e76c6428e37b25fcf86c0adc52c63d503013fdd632e300593d165766b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"PaymentId\":\"5974256058\",\"TerminalKey\":\"1700000000001DEMO\"}"
                        + "|9809cb5763e472abed1f7f6413c291d70495fc3acc0ff799e393e19229bdd811",
                "{\"TerminalKey\":\"1700000000001DEMO\",\"PaymentId\":\"5974256058\",\"RebillId\":\"1741204285536\","
                        + "\"SendEmail\":true,\"InfoEmail\":\"a@b.ru\",\"IP\":\"2011:0db8:85a3:0101:0101:8a2e:0370:7334\"}"
                        + "|5f592cc3d1e694d005f2befdf77026b2abab98c82eac32dfbb2c100244cd5fac",
                "{\"TerminalKey\":\"1700000000001DEMO\",\"Amount\":129900,\"CustomerKey\":\"cust-7\",\"Description\":\"Заказ №42\","
                        + "\"Language\":\"ru\",\"OrderId\":\"order-42/А\",\"PayType\":\"T\",\"Recurrent\":\"Y\","
                        + "\"RedirectDueDate\":\"2026-12-01T12:00:00+03:00\",\"SuccessURL\":\"https://shop.example/ok?o=42&x=1\","
                        + "\"DATA\":{\"Email\":\"a@b.ru\"},\"Receipt\":{\"Items\":[{}]},\"Shops\":[{\"Amount\":1}]}"
                        + "|1335aeaa3115fde1d09c7629b403a0fe4023ac00e7d1ed5521f5daab61c620f8",
                "{\"TerminalKey\":\"1700000000001DEMO\"}"
                        + "|6cac42e79bee2cd65127a7d2d02f51eb89308e1a2ba7c542c0492fcbc66f8cf1",
                "{\"TerminalKey\":\"1700000000001DEMO\",\"ScenarioType\":\"qr\",\"Device\":{\"Type\":\"desktop\"}}"
                        + "|31cc92a2792627b61b55bef586d785e0d91833dc85630f1c62960dba33dab739",
                "{\"TerminalKey\":\"1700000000001DEMO\",\"Amount\":129900,\"OrderId\":\"order-42\",\"Description\":\"Order 42\","
                        + "\"PayType\":\"T\",\"DATA\":{\"OperationInitiatorType\":\"0\"},\"Receipt\":{\"Email\":\"a@b.ru\"}}"
                        + "|2b81e9680cb41a714c5cd89a14b4d490107ab004f79266d12f9c7ecfd3c59f44",
                "{\"TerminalKey\":\"1700000000001DEMO\",\"PaymentId\":\"5974256058\",\"Amount\":29900,"
                        + "\"ExternalRequestId\":\"7c9e6679-7425-40de-944b-e07fc1f90ae7\"}"
                        + "|813c93be761328d9c168e730b9fcc6bd0a8a5c2f1c1b40c22656014dfe0de242",
            })
    void requests(String json, String token) throws IOException {
        assertThat(token(json, PASSWORD)).isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"Success\":true,\"Status\":\"CONFIRMED\",\"PaymentId\":5974256058,\"ErrorCode\":\"0\",\"Amount\":129900,"
                        + "\"CardId\":475738102,\"Pan\":\"430000******0777\",\"ExpDate\":\"1230\",\"RebillId\":1741204285536,"
                        + "\"Data\":{\"Email\":\"a@b.ru\"}"
                        + "|4340479147c05aa1bf1978b00797c1a76a957667d2dceda9a582cf552089e379",
                "\"Success\":true,\"Status\":\"CONFIRMED\",\"PaymentId\":5974256058,\"ErrorCode\":\"0\",\"Amount\":129900,"
                        + "\"CardId\":475738102,\"Pan\":\"430000******0777\",\"ExpDate\":\"1230\",\"RebillId\":1741204285536,"
                        + "\"DATA\":\"{\\\"Email\\\":\\\"a@b.ru\\\"}\""
                        + "|6939e04eedd784e045ca3908a3e6892b148029a01f8c43bce41c66fa1adc4b03",
                "\"Success\":false,\"Status\":\"REJECTED\",\"PaymentId\":5974256058,\"ErrorCode\":\"1051\",\"Amount\":129900,"
                        + "\"Pan\":\"430000******0777\",\"ExpDate\":\"1230\",\"Message\":\"Недостаточно средств на карте.\""
                        + "|935b1175655660017df350d097292a2848a98d5267ac22f2e9a145e4065373e1",
                "\"Success\":true,\"Status\":\"RECEIPT\",\"PaymentId\":5974256058,\"ErrorCode\":\"0\",\"Amount\":129900,"
                        + "\"FiscalNumber\":12,\"ShiftNumber\":101,\"ReceiptDatetime\":\"2026-11-20T12:05:00+03:00\","
                        + "\"FnNumber\":\"9960440300000001\",\"EcrRegNumber\":\"0001234567012345\","
                        + "\"FiscalDocumentNumber\":777,\"FiscalDocumentAttribute\":3012345678,\"Receipt\":{\"Items\":[]},"
                        + "\"Type\":\"Income\",\"Ofd\":\"ofd.example\",\"Url\":\"https://ofd.example/777\""
                        + "|e81f7a994980d806b57d8bd0f4ab330999e50b32cf009a87c99758e3f319a4e6",
                "\"Success\":true,\"Status\":\"AUTHORIZED\",\"PaymentId\":5974256058,\"ErrorCode\":\"0\",\"Amount\":129900,"
                        + "\"CardId\":475738102,\"Pan\":\"430000******0777\",\"ExpDate\":\"1230\",\"SpAccumulationId\":\"91954170\","
                        + "\"FutureFlag\":false,\"FutureNote\":\"\",\"RebillId\":null,\"Data\":{\"Route\":\"ACQ\"},\"FutureList\":[1,2]"
                        + "|2f2f0729914095b846cacd5ce9ee4ce7a563c1372443cb0f4c8dff62e3555151",
            })
    void notifications(String members, String token) throws IOException {
        String json = "{\"TerminalKey\":\"1700000000001DEMO\",\"OrderId\":\"order-42\"," + members + "}";
        assertThat(token(json, PASSWORD)).isEqualTo(token);
    }

    @Test
    void notifications_of_links() throws IOException {
        assertThat(token(
                        "{\"TerminalKey\":\"1700000000001DEMO\",\"RequestKey\":\"211258\","
                                + "\"AccountToken\":\"a022254a5c3c46a7327c8a12cb5c8389\","
                                + "\"BankMemberId\":\"100000000004\",\"BankMemberName\":\"T-Банк\","
                                + "\"NotificationType\":\"LINKACCOUNT\",\"Success\":true,\"ErrorCode\":\"0\","
                                + "\"Message\":\"OK\",\"Status\":\"ACTIVE\"}",
                        PASSWORD))
                .isEqualTo("850428c6e396bf573c28e9245731f263bf2d76a5a97d723e46879b33eab2b9ee");
        assertThat(token(
                        "{\"TerminalKey\":\"1700000000001E2C\",\"CustomerKey\":\"cust-7\","
                                + "\"RequestKey\":\"acdad9d1-1847-4bdc-b743-db86d75253f8\",\"Success\":true,"
                                + "\"Status\":\"COMPLETED\",\"PaymentId\":\"700000198023\",\"ErrorCode\":\"0\","
                                + "\"CardId\":70000000707,\"Pan\":\"532130******1359\",\"ExpDate\":\"1130\","
                                + "\"NotificationType\":\"LINKCARD\",\"RebillId\":\"700000004090\"}",
                        PASSWORD))
                .isEqualTo("0547a050629f7686b4389b4929d80e416234fdefe1fac1f84a42753ea00f962e");
    }

    @Test
    void numbers_are_signed_as_they_are_written() throws IOException {
        assertThat(Token.scalars("{\"A\":1.10,\"B\":1E5,\"C\":12345678901234567890}".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Map.entry("A", "1.10"), Map.entry("B", "1E5"), Map.entry("C", "12345678901234567890"));
    }

    @Test
    void the_digest_of_a_payout_signature() {
        assertThat(Base64.getEncoder().encodeToString(Token.sha256("20150TinkoffBankTest")))
                .isEqualTo("jq8KdPpDjV2PTClYJuz5F7WRlxzpFoVbB8IhTwXa7oA=");
        assertThat(Base64.getEncoder().encodeToString(Token.sha256("20150TinkoffBankTesttrue")))
                .isEqualTo("HyXOg4WqOjKPdY+3vLV3CR/Uqi9YnltoOpLz9w259Fg=");
    }

    private static String token(String json, String password) throws IOException {
        return Token.of(Token.scalars(json.getBytes(StandardCharsets.UTF_8)), password);
    }
}
