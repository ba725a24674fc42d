package io.github.prilavok.tinkoff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TinkoffTokenTest {
    private static final TinkoffToken TOKEN = TinkoffToken.of("S3cr3tPwd0rd!");
    private static final String N1 = """
            {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":true,"Status":"CONFIRMED",\
            "PaymentId":5974256058,"ErrorCode":"0","Amount":129900,"CardId":475738102,"Pan":"430000******0777",\
            "ExpDate":"1230","RebillId":1741204285536,"Data":{"Email":"a@b.ru"},\
            "Token":"4340479147c05aa1bf1978b00797c1a76a957667d2dceda9a582cf552089e379"}""";

    @Test
    void bank_sample_of_a_request() throws Exception {
        assertThat(TinkoffToken.of("usaf8fw8fsw21g").sign(tree("""
                                        {"TerminalKey":"MerchantTerminalKey","Amount":19200,"OrderId":"21090",
                                         "Description":"Подарочная карта на 1000 рублей","DATA":{"Phone":"+71234567890"},
                                         "Receipt":{"Email":"a@test.ru"}}""")))
                .isEqualTo("0024a00af7c350a3a67ca168ce06502aa72772456662e38696d48b56ee9c97d9");
    }

    @Test
    void bank_sample_of_a_notification() throws Exception {
        String json = """
                {"TerminalKey":"1321054611234DEMO","OrderId":"201709","Success":true,"Status":"AUTHORIZED",
                 "PaymentId":8742591,"ErrorCode":"0","Amount":9855,"CardId":322264,"Pan":"430000******0777",
                 "RebillId":101709,"ExpDate":"1122","Token":"b906d28e76c6428e37b25fcf86c0adc52c63d503013fdd632e300593d165766b"}""";
        assertThat(TinkoffToken.of("Dfsfh56dgKl").matches(bytes(json))).isTrue();
        assertThat(TinkoffToken.of("Dfsfh56dgKl").matches(tree(json))).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"PaymentId":"5974256058"} | 9809cb5763e472abed1f7f6413c291d70495fc3acc0ff799e393e19229bdd811
            {"PaymentId":"5974256058","RebillId":"1741204285536","SendEmail":true,"InfoEmail":"a@b.ru","IP":"2011:0db8:85a3:0101:0101:8a2e:0370:7334"} | 5f592cc3d1e694d005f2befdf77026b2abab98c82eac32dfbb2c100244cd5fac
            {"Amount":129900,"CustomerKey":"cust-7","Description":"Заказ №42","Language":"ru","OrderId":"order-42/А","PayType":"T","Recurrent":"Y","RedirectDueDate":"2026-12-01T12:00:00+03:00","SuccessURL":"https://shop.example/ok?o=42&x=1","DATA":{"a":"b"},"Receipt":{"Items":[]},"Shops":[{"ShopCode":"1"}]} | 1335aeaa3115fde1d09c7629b403a0fe4023ac00e7d1ed5521f5daab61c620f8
            {"ScenarioType":"qr","Device":{"Type":"desktop"}} | 31cc92a2792627b61b55bef586d785e0d91833dc85630f1c62960dba33dab739
            {} | 6cac42e79bee2cd65127a7d2d02f51eb89308e1a2ba7c542c0492fcbc66f8cf1
            """)
    void requests(String json, String token) throws Exception {
        ObjectNode root = tree(json);
        root.put("TerminalKey", "1700000000001DEMO");
        assertThat(TOKEN.sign(root)).isEqualTo(token);
        assertThat(TOKEN.sign(RootScalars.read(root.toString().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {N1, """
                {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":false,"Status":"REJECTED","PaymentId":5974256058,"ErrorCode":"1051","Message":"Недостаточно средств на карте.","Amount":129900,"Pan":"430000******0777","ExpDate":"1230","Token":"935b1175655660017df350d097292a2848a98d5267ac22f2e9a145e4065373e1"}""", """
                {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":true,"Status":"RECEIPT","PaymentId":5974256058,"ErrorCode":"0","Amount":129900,"FiscalNumber":12,"ShiftNumber":101,"ReceiptDatetime":"2026-11-20T12:05:00+03:00","FnNumber":"9960440300000001","EcrRegNumber":"0001234567012345","FiscalDocumentNumber":777,"FiscalDocumentAttribute":3012345678,"Receipt":{"Items":[]},"Type":"Income","Ofd":"ofd.example","Url":"https://ofd.example/777","Token":"e81f7a994980d806b57d8bd0f4ab330999e50b32cf009a87c99758e3f319a4e6"}""", """
                {"TerminalKey":"1700000000001DEMO","RequestKey":"211258","AccountToken":"a022254a5c3c46a7327c8a12cb5c8389","BankMemberId":"100000000004","BankMemberName":"T-Банк","NotificationType":"LINKACCOUNT","Success":true,"ErrorCode":"0","Message":"OK","Status":"ACTIVE","Token":"850428c6e396bf573c28e9245731f263bf2d76a5a97d723e46879b33eab2b9ee"}""", """
                {"TerminalKey":"1700000000001DEMO","OrderId":"order-42","Success":true,"Status":"AUTHORIZED","PaymentId":5974256058,"ErrorCode":"0","Amount":129900,"CardId":475738102,"Pan":"430000******0777","ExpDate":"1230","SpAccumulationId":"91954170","FutureFlag":false,"FutureNote":"","RebillId":null,"Data":{"Route":"ACQ"},"FutureList":[1,2],"Token":"2f2f0729914095b846cacd5ce9ee4ce7a563c1372443cb0f4c8dff62e3555151"}""", """
                {"TerminalKey":"1700000000001E2C","CustomerKey":"cust-7","RequestKey":"acdad9d1-1847-4bdc-b743-db86d75253f8","Success":true,"Status":"COMPLETED","PaymentId":"700000198023","ErrorCode":"0","CardId":70000000707,"Pan":"532130******1359","ExpDate":"1130","NotificationType":"LINKCARD","RebillId":"700000004090","Token":"0547a050629f7686b4389b4929d80e416234fdefe1fac1f84a42753ea00f962e"}"""})
    void notifications(String json) throws Exception {
        assertThat(TOKEN.matches(bytes(json))).isTrue();
        assertThat(TOKEN.matches(tree(json))).isTrue();
        assertThat(TOKEN.matches(bytes(json.replace("\"1700", "\"1701")))).isFalse();
        assertThat(TOKEN.matches(bytes(json.replace("\"Token\"", "\"Sign\"")))).isFalse();
    }

    @Test
    void additional_data_as_a_text_may_be_signed_or_not() throws Exception {
        String text = N1.replace("\"Data\":{\"Email\":\"a@b.ru\"}", "\"DATA\":\"{\\\"Email\\\":\\\"a@b.ru\\\"}\"");
        assertThat(TOKEN.matches(bytes(text))).as("left out").isTrue();
        assertThat(TOKEN.matches(bytes(text.replaceAll(
                        "\"Token\":\"\\w+\"",
                        "\"Token\":\"6939e04eedd784e045ca3908a3e6892b148029a01f8c43bce41c66fa1adc4b03\""))))
                .as("signed")
                .isTrue();
        assertThat(TOKEN.matches(bytes(text.replace("129900", "129901")))).isFalse();
    }

    @Test
    void case_of_the_hex_and_order_and_blanks_do_not_matter() throws Exception {
        assertThat(TOKEN.matches(bytes(N1.replace(
                        "4340479147c05aa1bf1978b00797c1a76a957667d2dceda9a582cf552089e379",
                        "4340479147C05AA1BF1978B00797C1A76A957667D2DCEDA9A582CF552089E379"))))
                .isTrue();
        assertThat(TOKEN.matches(bytes(N1.replace(",", " ,\n ")))).isTrue();
    }

    @Test
    void numbers_are_signed_as_they_are_written() throws Exception {
        String signed = TOKEN.sign(new TreeMap<>(Map.of("A", "1.50", "B", "1E5", "C", "-0")));
        assertThat(TOKEN.matches(bytes("{\"A\":1.50,\"B\":1E5,\"C\":-0,\"Token\":\"" + signed + "\"}")))
                .isTrue();
        assertThat(TOKEN.matches(bytes("{\"A\":1.5,\"B\":1E5,\"C\":-0,\"Token\":\"" + signed + "\"}")))
                .isFalse();
    }

    @Test
    void members_are_sorted_by_their_characters() {
        assertThat(TinkoffToken.of("p")
                        .sign(new TreeMap<>(Map.of("IP", "1", "InfoEmail", "2", "DATA", "3", "Data", "4"))))
                .isEqualTo(TinkoffToken.of("p").sign(new TreeMap<>(Map.of("A", "3", "B", "4", "C", "1", "D", "2"))));
    }

    @Test
    void what_is_no_object_is_refused() {
        assertThatThrownBy(() -> TOKEN.matches(bytes("[1]"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TOKEN.matches(bytes("{\"A\":1"))).isInstanceOf(IOException.class);
    }

    @Test
    void does_not_print_the_password() {
        assertThat(TOKEN).hasToString("TinkoffToken");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(String json) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(json);
    }
}
