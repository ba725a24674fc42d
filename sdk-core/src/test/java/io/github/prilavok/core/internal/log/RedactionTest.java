package io.github.prilavok.core.internal.log;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final int MAX = 16 * 1024;

    private final Redaction redaction = Redaction.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authorization",
                "Authorization",
                "Proxy-Authorization",
                "Software-Authorization",
                "cookie",
                "Set-Cookie",
                "x-api-key",
                "X-DV-Auth-Token",
                "X-DV-Signature",
                "X-Auth",
                "Client-Token",
                "developer-key",
                "password",
                "Password",
                "secret",
                "client_secret",
                "clientSecret",
                "client_id",
                "token",
                "Token",
                "access_token",
                "refresh_token",
                "AccountToken",
                "confirmation_token",
                "signature",
                "SignatureValue",
                "DigestValue",
                "apikey",
                "api_key",
                "CardData",
                "EncryptedPaymentData",
                "pan",
                "Pan",
                "card_number",
                "CardNumber",
                "cvv",
                "CVV2",
                "cvc",
                "csc",
                "expdate",
                "ExpDate",
                "cardholder",
                "CardHolder",
                "card_holder",
                "PaReq",
                "PaRes",
                "cres",
                "creq",
                "MD",
                "phone",
                "Phones",
                "billingPhone",
                "door_phone",
                "email",
                "InfoEmail",
                "EmailList",
                "address",
                "full_address",
                "street",
                "apartment_number",
                "intercom_code",
                "passport_series",
                "passportNumber",
                "s_pasportNumber",
                "passengerPassport1",
                "tin",
                "inn",
                "customer_inn",
                "s_lastname",
                "first_name",
                "ticketPassengerFirstname2",
                "middle_name",
                "middlename",
                "surname",
                "recipient_name",
                "full_name",
                "MaskedFio",
                "birthdate",
                "Birthdate",
                "s_dateOfBirth",
                "ip",
                "IP",
                "client_ip",
                "RebillId",
                "account",
                "account_number",
                "recipient.name",
                "contact_person.name",
                "order[customer][name]",
                "card.number",
                "chatId",
                "webhooksUri",
                "note"
            })
    void is_sensitive_by_name(String name) {
        assertThat(redaction.sensitive(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrderId",
                "PaymentId",
                "order_id",
                "client_order_id",
                "number",
                "im_number",
                "cdek_number",
                "amount",
                "Status",
                "uuid",
                "name",
                "item.name",
                "CustomerKey",
                "TerminalKey",
                "CardId",
                "payment_method_id",
                "X-Request-Id",
                "Idempotence-Key",
                "X-Correlation-ID",
                "token_type",
                "nextPageToken",
                "next_page_token",
                "code",
                "message",
                "description",
                "city",
                "postal_code",
                "PaymentURL",
                "confirmation_url",
                "ErrorCode",
                "taxation",
                "tariff_code",
                "authorization_details",
                "skip",
                "zip",
                "description2",
                "mdash",
                "shipment",
                "Recurrent"
            })
    void is_not_sensitive_by_name(String name) {
        assertThat(redaction.sensitive(name)).isFalse();
    }

    @Test
    void spellings_of_a_name_are_one() {
        Redaction more = redaction.plus("PaymentURL");

        assertThat(more.sensitive("payment_url")).isTrue();
        assertThat(more.sensitive("paymentUrl")).isTrue();
        assertThat(more.sensitive("Payment-URL")).isTrue();
        assertThat(more.sensitive("paymentUrl2")).isTrue();
        assertThat(redaction.sensitive("PaymentURL")).isFalse();
    }

    @Test
    void a_provider_adds_and_excepts_names() {
        Redaction more = redaction.plus("text", "payload.code").minus("full_name");

        assertThat(more.json(
                        json("{'text':'Здравствуйте','code':'1','full_name':'Тверь','payload':{'code':'7788'}}"), MAX))
                .isEqualTo(plain("{'text':'***','code':'1','full_name':'Тверь','payload':{'code':'***'}}"));
        assertThat(more.plus("fullName").sensitive("full_name")).isTrue();
        assertThat(redaction.json(json("{'text':'Здравствуйте'}"), MAX)).contains("Здравствуйте");
    }

    @Test
    void an_excepted_object_shows_codes_alone() {
        Redaction more = redaction.minus("parameter_errors");

        assertThat(more.json(json("{'parameter_errors':{'phone':['required','+79161234567'],'email':'a@b.ru'}}"), MAX))
                .isEqualTo(plain("{'parameter_errors':{'phone':['required','***'],'email':'***'}}"));
    }

    @Test
    void json_keeps_its_shape_and_what_says_nothing_of_anybody() {
        String body =
                "{'Success':true,'SendEmail':false,'email':null,'phone':'','amount':1299.00,'n':-1.5e10,'list':[],'o':{},"
                        + "'Items':[{'Name':'Кружка \\'А\\'','Quantity':1}]}";

        assertThat(redaction.json(json(body), MAX)).isEqualTo(plain(body));
    }

    @Test
    void all_inside_a_sensitive_object_is_hidden() {
        assertThat(redaction.json(json("{'phones':[{'number':'1','x':[2,{'y':true,'z':null}]}],'id':3}"), MAX))
                .isEqualTo(plain("{'phones':[{'number':'***','x':['***',{'y':true,'z':null}]}],'id':3}"));
    }

    @Test
    void a_name_is_a_persons_where_the_object_is_a_person() {
        assertThat(redaction.json(
                        json("{'recipient':{'name':'Анна'},'items':[{'name':'Сыр'}],'couriers':[{'name':'Пётр'}]}"),
                        MAX))
                .isEqualTo(plain("{'recipient':{'name':'***'},'items':[{'name':'Сыр'}],'couriers':[{'name':'***'}]}"));
    }

    @Test
    void names_are_looked_at_like_values() {
        assertThat(redaction.json(json("{'a@b.ru':1,'+79161234567':2}"), MAX)).isEqualTo(plain("{'***':1,'+***':2}"));
    }

    @Test
    void a_card_shows_its_ends_at_most() {
        assertThat(redaction.json(json("{'Pan':'4300000000000777','card_number':'4300 0000 0000 0777'}"), MAX))
                .isEqualTo(plain("{'Pan':'430000***0777','card_number':'430000***0777'}"));
        assertThat(redaction.json(json("{'Pan':'430000******0777','pan':4300000000000777}"), MAX))
                .isEqualTo(plain("{'Pan':'430000***0777','pan':'430000***0777'}"));
        // Paid by phone: the bank puts the phone number in the card's place.
        assertThat(redaction.json(json("{'Pan':'+7(012)***-**-89'}"), MAX)).isEqualTo(plain("{'Pan':'***'}"));
        assertThat(redaction.json(json("{'Pan':'79161234567'}"), MAX)).isEqualTo(plain("{'Pan':'***'}"));
    }

    @Test
    void ids_stay_readable_however_long() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String id = digits(random, 1 + random.nextInt(13), "123456");
            assertThat(redaction.json(json("{'PaymentId':'" + id + "','order_id':" + id + "}"), MAX))
                    .isEqualTo(plain("{'PaymentId':'" + id + "','order_id':" + id + "}"));
            assertThat(redaction.text("PaymentId=" + id + ", \"orderId\":\"" + id + "\"", MAX))
                    .contains("PaymentId=" + id, id + "\"");
            assertThat(redaction.url("/v2/payments/" + id + "/link")).contains(id);
            assertThat(redaction.header("X-Request-Id", id)).isEqualTo(id);
            String uuid = new UUID(random.nextLong(), random.nextLong()).toString();
            assertThat(redaction.text("order " + uuid + " is ready", MAX)).contains(uuid);
        }
        assertThat(redaction.text("order 11111111-2222-3333-4444-555555555555 x", MAX))
                .contains("11111111-2222-3333-4444-555555555555");
    }

    @Test
    void cards_are_found_wherever_they_are_and_however_written() {
        Random random = new Random(11);
        String[] iins = {"2200", "4276", "4", "5536", "37", "6200", "8600", "9860", "2221", "5018"};
        String[] separators = {"", " ", "-", "  ", "\u00a0", "%20", "+", "."};
        for (int i = 0; i < 3000; i++) {
            String card = card(random, iins[random.nextInt(iins.length)], 16 + random.nextInt(4));
            String separator = separators[random.nextInt(separators.length)];
            String written = card.replaceAll("(\\d{4})(?=\\d)", "$1" + separator);
            String text = "оплата 42 " + written + " 2026, order 7";

            assertThat(redaction.text(text, MAX)).as(text).doesNotContain(written);
            assertThat(redaction.json(json("{'description':'" + text + "','id2':'" + written + "'}"), MAX))
                    .as(text)
                    .doesNotContain(written);
            assertThat(redaction.json(json("{'anything':" + card + "}"), MAX)).doesNotContain(card);
            assertThat(redaction.url("https://a.example/" + card + "?x=" + card + "#" + card))
                    .doesNotContain(card);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+79161234567", "+7 916 123-45-67", "+7 (916) 123-45-67", "8 (916) 123 45 67", "89161234567",
                        "79161234567",
                "8-916-123-45-67", "8 916 1234567", "(916) 123-45-67", "916 123-45-67", "+375 29 123-45-67",
                        "+996995606909",
                "+44 20 7946 0958", "+7.916.123.45.67", "8 800 555-35-35", "+7%20916%20123-45-67", "%2B79161234567"
            })
    void phone_numbers_are_found(String phone) {
        String shown = redaction.text("Позвоните " + phone + " до 12:30", MAX);

        assertThat(shown).contains("Позвоните", "***").doesNotContain("123", "606909", "7946", "555");
        assertThat(redaction.json(json("{'message':'тел. " + phone + "'}"), MAX))
                .doesNotContain("123", "606909", "7946", "555");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Заказ 10042 оплачен. Трек 1234567890",
                "2026-03-05T09:15:00.120Z",
                "2021-12-20T14:00:00+03:00 2021-12-21",
                "192.168.100.200",
                "1299.00 RUB, 2 x 1499.90",
                "9960440300000001",
                "Сумма чека 1 299 900 рублей",
                "HTTP 200 in 123 ms",
                "io.github.prilavok.core.Money: 12",
                "@template: b5a3c9de { [[bodyVar1]] }",
                "[shipment_point] is empty",
                "18:00-22:00, сб-вс 10:00"
            })
    void ordinary_text_stays(String text) {
        assertThat(redaction.text(text, MAX)).isEqualTo(text);
        assertThat(redaction.json(json("{'message':'" + text + "'}"), MAX))
                .isEqualTo(plain("{'message':'" + text + "'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail ivan.petrov+x@mail.ru now|mail *** now",
                "иван@почта.рф|***",
                "x=ivan%40mail.ru&y=1|x=***&y=1",
                "\"ivan\\u0040mail.ru\"|\"***\"",
                "x=ivan%2540mail.ru&y=1|x=***&y=1",
                "<pre>{&quot;token&quot;:&quot;a b&quot;,&#34;id&#34;:1} ivan&#64;mail.ru</pre>"
                        + "|<pre>{\"token\":\"***\",\"id\":1} ***</pre>",
                "<ivan@mail.ru>|<***>",
                "https://user:pa55word@host.example/x|https://***@host.example/x",
                "Authorization: Bearer abc.def-ghi|Authorization: ***",
                "got Bearer abcdefgh12 back|got Bearer *** back",
                "got Basic c2hvcDpzZWNyZXQ= back|got Basic *** back",
                "Basic authentication failed|Basic authentication failed",
                "https://api.telegram.org/bot123456789:AAExxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/sendMessage"
                        + "|https://api.telegram.org/bot***/sendMessage",
                "jwt eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln ok|jwt *** ok",
                "token=abc&order=42|token=***&order=42",
                "x?access_token=abc def|x?access_token=***",
                "email=Иван Петров, status=NEW|email=***, status=NEW",
                "{\"phone\":\"+7 916\",\"status\":\"NEW\"}|{\"phone\":\"***\",\"status\":\"NEW\"}",
                "{\\\"phone\\\":\\\"1\\\\\\\"2\\\",\\\"s\\\":1}|{\\\"phone\\\":\\\"***\\\",\\\"s\\\":1}",
                "Passport[series=4509, number=778812], order=42|Passport[***], order=42",
                "passport=Passport[series=4509, number=778812], order=42|passport=***, order=42",
                "Contact[name=Анна, age=3], order=42|Contact[name=***, age=3], order=42",
                "phones[0].number=4321&order=42|phones[0].number=***&order=42",
                "phones=[{a=1}, {b=2}], order=42|phones=***, order=42",
                "address=Москва, ул. Солянка, 4, order=42|address=***, order=42",
                "Cookie: a=b; c=d; e=f|Cookie: ***",
                "PAN=4300000000000777;ExpDate=0519;CVV=111|PAN=430000***0777;ExpDate=***;CVV=***",
                "счёт 40817810099910004312 закрыт|счёт *** закрыт",
                "[Анна Иванова] in [recipient.name]|[***] in [recipient.name]",
                "[Анна] in [name], [S1-10042] in [number]|[***] in [name], [S1-10042] in [number]",
                "[a] is empty, [Ленина, 1 [двор]] in [to_location.address]"
                        + "|[a] is empty, [***] in [to_location.address]",
                "[Ленина [1] in [address]|[***] in [address]",
                "[Ленина] 1] in [address]|***] in [address]",
                "[Анна] in [packages[0].recipient.name]|[***] in [packages[0].recipient.name]",
                "[Футболка] in [packages[0].items[1].name]|[Футболка] in [packages[0].items[1].name]",
                "[NSK33] in [delivery_point]|[NSK33] in [delivery_point]",
                "[https://x.example/s3cr3t?a=b] in [webhook_url]|[https://x.example/***] in [webhook_url]",
                "errors=[Error{code=v2_bad, message=[Ленина [1] in [address]}]"
                        + "|errors=[Error{code=v2_bad, message=[***] in [address]}]",
                "[Анна] in [recip|[***] in [recip",
                "SendEmail=true, ok|SendEmail=true, ok",
                "url=https%3A%2F%2Fx%3Ftoken%3Dabc%26y%3D1|url=https%3A%2F%2Fx%3Ftoken%3D***%26y%3D1"
            })
    void text_is_redacted_by_shape_and_by_names_in_it(String text, String shown) {
        assertThat(redaction.text(text, MAX)).isEqualTo(shown);
    }

    @Test
    void a_private_key_is_hidden_to_its_end() {
        String key = "-----BEGIN PRIVATE KEY-----\nMIIE\nvQIB\n-----END PRIVATE KEY-----";

        assertThat(redaction.text("key " + key + " ok", MAX)).isEqualTo("key *** ok");
        assertThat(redaction.text("key " + key.substring(0, 35), MAX)).isEqualTo("key ***");
    }

    @Test
    void text_cannot_forge_a_line_of_the_log() {
        assertThat(redaction.text("a\r\n2026-01-01 ERROR b\u2028c\u0007", MAX)).isEqualTo("a  2026-01-01 ERROR b c ");
    }

    @Test
    void text_is_cut_after_it_was_redacted() {
        String text = "заказ принят, почта ivan.petrov@mail.ru, статус NEW. ".repeat(50);
        for (int max = 0; max < text.length() + 10; max++) {
            String shown = redaction.text(text, max);
            assertThat(shown).doesNotContain("ivan").hasSizeLessThanOrEqualTo(max + 1);
        }
        assertThat(redaction.text("0123456789", 5)).isEqualTo("01234…");
        assertThat(redaction.text("012😀", 4)).isEqualTo("012…");
    }

    @Test
    void urls_keep_what_is_needed_and_lose_what_is_not() {
        assertThat(redaction.url(HttpUrl.get(
                        "https://login:pw@api.cdek.ru/v2/orders/7?token=abc&im_number=S1-10042&to=a%40b.ru#t=1")))
                .isEqualTo("https://api.cdek.ru/v2/orders/7?token=***&im_number=S1-10042&to=***#t=1");
        assertThat(redaction.url("/v3/users?email=test%40gmail.com&phone=%2B79161234567&page=2"))
                .isEqualTo("/v3/users?email=***&phone=***&page=2");
        assertThat(
                        redaction.url(
                                "https://x.example/contacts/79161234567/a%40b.ru/41?filters%5Bstate%5D=ready&filters%5Bcustomer%5D%5Bname%5D=x"))
                .isEqualTo(
                        "https://x.example/contacts/***/***/41?filters%5Bstate%5D=ready&filters%5Bcustomer%5D%5Bname%5D=***");
        assertThat(redaction.url("https://x.example/a%zz?b=%zz&secret=%zz"))
                .isEqualTo("https://x.example/a%zz?b=%zz&secret=***");
        assertThat(redaction.url("not a url with a@b.ru")).doesNotContain("a@b.ru");
        assertThat(redaction.url("")).isEmpty();
        assertThat(redaction.query("")).isEmpty();
        assertThat(redaction.query("79161234567&&=&a")).isEqualTo("***&&=&a");
    }

    @Test
    void headers_show_the_scheme_of_credentials() {
        assertThat(redaction.header("Authorization", "Basic c2hvcDpzZWNyZXQ=")).isEqualTo("Basic ***");
        assertThat(redaction.header("authorization", "Api-Key 123")).isEqualTo("Api-Key ***");
        assertThat(redaction.header("Authorization", "rawkey")).isEqualTo("***");
        assertThat(redaction.header("X-Api-Key", "k")).isEqualTo("***");
        assertThat(redaction.header("Set-Cookie", "a=b; c=d")).isEqualTo("***");
        assertThat(redaction.header("Idempotence-Key", "order-42")).isEqualTo("order-42");
        assertThat(redaction.header("Location", "https://x.example/?token=a&b=1"))
                .isEqualTo("https://x.example/?token=***&b=1");
        assertThat(redaction.header("X-Note2", "call +79161234567")).isEqualTo("call +***");
        assertThat(redaction.header("X-Long", "ab ".repeat(5000))).hasSizeLessThan(1100);
    }

    @Test
    void forms_keep_their_encoding() {
        assertThat(redaction.form("a=1+2&client_secret=x%2By&mail=a%40b.ru&flag&=z".getBytes(UTF_8)))
                .isEqualTo("a=1+2&client_secret=***&mail=***&flag&=z");
        assertThat(redaction.form(new byte[0])).isEmpty();
    }

    @Test
    void what_is_not_text_is_told_by_its_size() {
        assertThat(redaction.body("application/pdf", new byte[123], MAX)).isEqualTo("<application/pdf, 123 bytes>");
        assertThat(redaction.body("image/svg+xml", "<svg/>".getBytes(UTF_8), MAX))
                .isEqualTo("<image/svg+xml, 6 bytes>");
        assertThat(redaction.body("multipart/form-data; boundary=x", "a@b.ru".getBytes(UTF_8), MAX))
                .isEqualTo("<multipart/form-data, 6 bytes>");
        assertThat(redaction.body(null, new byte[] {1, 0, 2}, MAX)).isEqualTo("<unknown type, 3 bytes>");
        assertThat(redaction.body("application/json", "{\"email\":\"a@b.ru\"}".getBytes(UTF_16LE), MAX))
                .isEqualTo("<application/json, 36 bytes>");
        assertThat(redaction.body("application/json", new byte[0], MAX)).isEmpty();
    }

    @Test
    void a_body_is_read_in_its_charset_and_by_its_looks() {
        Charset cyrillic = Charset.forName("windows-1251");
        assertThat(redaction.body("text/plain; charset=windows-1251", "почта a@b.ru".getBytes(cyrillic), MAX))
                .isEqualTo("почта ***");
        assertThat(redaction.body("application/json; charset-utf-8", json("{'email':'я@b.ru','ok':1}"), MAX))
                .isEqualTo(plain("{'email':'***','ok':1}"));
        assertThat(redaction.body("application/problem+json", json("{'email':'x'}"), MAX))
                .isEqualTo(plain("{'email':'***'}"));
        assertThat(redaction.body("text/html", "<html>a@b.ru".getBytes(UTF_8), MAX))
                .isEqualTo("<html>***");
        assertThat(redaction.body("application/json", "<html>a@b.ru".getBytes(UTF_8), MAX))
                .isEqualTo("<html>***");
        assertThat(redaction.body("application/json", "\uFEFF{\"email\":\"x\"}".getBytes(UTF_8), MAX))
                .isEqualTo(plain("{'email':'***'}"));
        assertThat(redaction.body("text/plain", "OK".getBytes(UTF_8), MAX)).isEqualTo("OK");
    }

    @Test
    void json_is_cut_with_a_note() {
        String body =
                IntStream.range(0, 1000).mapToObj(i -> "{'id':" + i + "}").collect(Collectors.joining(",", "[", "]"));

        assertThat(redaction.json(json(body), 20))
                .isEqualTo(plain("[{'id':0},{'id':1},{…") + " (" + json(body).length + " bytes in all)");
        assertThat(redaction.json(json("{'a':1}"), 7)).isEqualTo(plain("{'a':1}"));
    }

    @Test
    void a_large_body_costs_no_more_than_the_limit() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] huge = new byte[50 << 20];
        Arrays.fill(huge, (byte) ' ');
        byte[] items = "{\"email\":\"a@b.ru\",\"text\":\"eyJhbGciOiJFUzI1NiJ9 \"},".getBytes(UTF_8);
        huge[0] = '[';
        for (int at = 1; at + items.length < huge.length; at += items.length) {
            System.arraycopy(items, 0, huge, at, items.length);
        }
        for (String type :
                new String[] {"application/json", "text/plain", "text/html", "application/x-www-form-urlencoded"}) {
            redaction.body(type, huge, MAX);
            long before = threads.getCurrentThreadAllocatedBytes();
            String shown = redaction.body(type, huge, MAX);
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;

            assertThat(shown)
                    .hasSizeLessThan(MAX + 100)
                    .doesNotContain("a@b.ru")
                    .contains("52428800 bytes in all");
            assertThat(allocated).as(type).isLessThan(20 << 20);
        }
    }

    /** What would take minutes if any step looked at the whole text again for each of its characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a",
                "%40",
                "@",
                "a@",
                "a=",
                "a: ",
                "\"",
                "\\\"",
                "\\",
                "(",
                "email=[",
                "eyJ",
                "1 ",
                "1",
                "+1",
                " ",
                "name=\"id\" ",
                "://",
                "%3D",
                "Bearer ",
                "{\"a\":",
                "[",
                "[a] in [",
                "[a] in [name] ",
                "-----BEGIN ",
                "4300 0000 ",
                "a",
                "a,",
                "email=,",
                "<email>",
                "</",
                "&",
                "{\"a\":\"{"
            })
    void no_text_is_hard_work(String piece) {
        String text = piece.repeat(80_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            redaction.text(text, text.length());
            redaction.json(text.getBytes(UTF_8), text.length());
            redaction.query(text);
            redaction.url(text);
            redaction.body("text/html", text.getBytes(UTF_8), text.length());
        });
    }

    private static String card(Random random, String iin, int length) {
        String body = iin + digits(random, length - 1 - iin.length(), "0123456789");
        for (int check = 0; ; check++) {
            String card = body + check;
            int sum = 0;
            for (int i = 0; i < length; i++) {
                int digit = card.charAt(length - 1 - i) - '0';
                sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
            }
            if (sum % 10 == 0) {
                return card;
            }
        }
    }

    /** @param first what the first digit may be */
    private static String digits(Random random, int length, String first) {
        StringBuilder digits = new StringBuilder();
        digits.append(first.charAt(random.nextInt(first.length())));
        while (digits.length() < length) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String plain(String singleQuoted) {
        return singleQuoted.replace("\\'", "\\\"").replace('\'', '"');
    }

    private static byte[] json(String singleQuoted) {
        return plain(singleQuoted).getBytes(UTF_8);
    }
}
