package io.github.prilavok.core.internal.log;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Made-up traffic with all providers, and what of it must never be seen, or always be. */
final class Transcripts {
    /**
     * One body.
     *
     * @param secrets none of these may be left in any form
     * @param telling each of these must be readable
     */
    record Sample(String name, String contentType, String body, List<String> secrets, List<String> telling) {
        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final String JSON = "application/json; charset=utf-8";
    static final String FORM = "application/x-www-form-urlencoded";

    /** What a messenger's module adds. */
    static final Redaction REDACTION = Redaction.standard()
            .plus("text", "oldText", "templateValues", "payload.code", "data.name")
            .minus("parameter_errors");

    static final Sample INIT = new Sample(
            "T-Bank Init",
            JSON,
            """
            {"TerminalKey":"1700000000001DEMO","Amount":129900,"OrderId":"order-42","Description":"Заказ 42, телефон +7 (916) 555-01-17",
             "CustomerKey":"cust-7","IP":"203.0.113.77","Language":"ru","Recurrent":"Y",
             "SuccessURL":"https://shop.example/ok?order=42&email=success%40secret.example&x=1",
             "NotificationURL":"https://shop.example/hooks/7f3a9c51d2",
             "DATA":{"Phone":"+79165550111","Email":"data@secret.example","DefaultCard":"none","account":"4081781",
               "s_lastname":"Крузенштерн","s_passportSeries":"4509","s_pasportNumber":"778812","s_dateOfBirth":"1984-02-29",
               "passengerPassport1":"755100200","OperationInitiatorType":"0"},
             "Receipt":{"FfdVersion":"1.2","Email":"receipt@secret.example","Phone":"+79165550112","Taxation":"usn_income",
               "ClientInfo":{"Birthdate":"29.02.1984","DocumentCode":"21","DocumentData":"4509 778813","Address":"г. Тверь, ул. Лесная, 5"},
               "CustomerInn":"771234567890",
               "Items":[{"Name":"Кружка «Прилавок»","Price":129900,"Quantity":1,"Amount":129900,"Tax":"vat22",
                 "AgentData":{"AgentSign":"attorney","Phones":["+79165550113","+79165550114"],"OperatorAddress":"г. Клин, д. 9"},
                 "SupplierInfo":{"Phones":["+79165550115"],"Name":"ООО Ромашка","Inn":"7712345670"}}]},
             "Token":"2b81e9680cb41a714c5cd89a14b4d490107ab004f79266d12f9c7ecfd3c59f44"}
            """,
            List.of(
                    "+7 (916) 555-01-17",
                    "9165550111",
                    "9165550112",
                    "9165550113",
                    "9165550114",
                    "9165550115",
                    "203.0.113.77",
                    "success@secret.example",
                    "data@secret.example",
                    "receipt@secret.example",
                    "7f3a9c51d2",
                    "4081781",
                    "Крузенштерн",
                    "4509",
                    "778812",
                    "778813",
                    "1984-02-29",
                    "29.02.1984",
                    "755100200",
                    "Лесная",
                    "Клин",
                    "771234567890",
                    "7712345670",
                    "2b81e9680cb41a71"),
            List.of(
                    "1700000000001DEMO",
                    "129900",
                    "order-42",
                    "cust-7",
                    "usn_income",
                    "vat22",
                    "Кружка «Прилавок»",
                    "https://shop.example/ok?order=42&email=***&x=1",
                    "https://shop.example/***",
                    "ООО Ромашка"));

    static final Sample FINISH_AUTHORIZE = new Sample(
            "T-Bank FinishAuthorize",
            JSON,
            """
            {"TerminalKey":"1700000000001DEMO","PaymentId":"4443333222211","SendEmail":true,"InfoEmail":"info@secret.example",
             "CardData":"TXkgc2VjcmV0IGNhcmQgZGF0YSBpcyBoZXJl","EncryptedPaymentData":"eyJrIjoib25lIn0",
             "Note2":"PAN=4300000000000777;ExpDate=0519;CardHolder=IVAN PETROV;CVV=111",
             "DATA":"{\\"threeDSCompInd\\":\\"Y\\",\\"Email\\":\\"nested@secret.example\\",\\"deep\\":\\"{\\\\\\"Phone\\\\\\":\\\\\\"+79165550116\\\\\\"}\\"}",
             "Pan":"4300000000000777","ExpDate":"1230","RebillId":1741204285536,"CardId":475738102,"Status":"3DS_CHECKING",
             "ACSUrl":"https://acs.example/pay","MD":"ACQ-MD-900-1","PaReq":"eJxVUl1vgjAU","DigestValue":"jq8KdPpDjV2PTCl=",
             "SignatureValue":"c2lnbmF0dXJl","X509SerialNumber":"2613832945","Amount":129900,"ErrorCode":"0","Success":true}
            """,
            List.of(
                    "info@secret.example",
                    "TXkgc2VjcmV0",
                    "eyJrIjoib25lIn0",
                    "4300000000000777",
                    "IVAN PETROV",
                    "0519",
                    "=111",
                    "nested@secret.example",
                    "9165550116",
                    "1230",
                    "1741204285536",
                    "ACQ-MD-900-1",
                    "eJxVUl1vgjAU",
                    "jq8KdPpDjV2PTCl",
                    "c2lnbmF0dXJl"),
            List.of(
                    "\"PaymentId\":\"4443333222211\"",
                    "\"SendEmail\":true",
                    "\"Pan\":\"430000***0777\"",
                    "\"CardId\":475738102",
                    "3DS_CHECKING",
                    "threeDSCompInd",
                    "2613832945",
                    "129900"));

    static final Sample CDEK = new Sample(
            "CDEK order",
            JSON,
            """
            {"type":1,"number":"S1-10042","tariff_code":136,"shipment_point":"MSK5","comment":"Звонить Марфе Ильиничне",
             "recipient":{"name":"Ivanova Anna","contragent_type":"INDIVIDUAL","passport_series":"4510","passport_number":"993311",
               "passport_date_of_issue":"2010-05-06","passport_organization":"ОВД Хамовники","tin":"500100732259",
               "passport_date_of_birth":"1991-03-04","email":"anna@secret.example","passport_requirements_satisfied":false,
               "phones":[{"number":"+79161234567","additional":"4321"},{"number":"89161234568"}]},
             "sender":{"company":"ООО Ромашка","name":"Сидоров Сидор","phones":[{"number":"79161234569"}]},
             "to_location":{"code":44,"city":"Москва","postal_code":"101000","address":"ул. Потайная, д. 17, кв. 3",
               "latitude":55.741123,"longitude":"37.407612"},
             "services":[{"code":"SMS","parameter":"+7-916-123-45-70"}],
             "packages":[{"number":"1","weight":850,"items":[{"name":"T-shirt, size M","ware_key":"TS-M-01",
               "payment":{"value":0},"cost":1990.50,"amount":2}]}],
             "entity":{"uuid":"11111111-2222-3333-4444-555555555555","cdek_number":"10234567890",
               "statuses":[{"code":"CREATED","city":"CDEK office"}]},
             "courier":{"name":"Кузьма","car_model":"Largus","registration_mark":"А123ВС77","phone":"+79161234571"}}
            """,
            List.of(
                    "Марфе",
                    "Ivanova",
                    "4510",
                    "993311",
                    "2010-05-06",
                    "Хамовники",
                    "500100732259",
                    "1991-03-04",
                    "anna@secret.example",
                    "9161234567",
                    "4321",
                    "9161234568",
                    "Сидоров",
                    "9161234569",
                    "Потайная",
                    "55.741123",
                    "37.407612",
                    "916-123-45-70",
                    "Кузьма",
                    "А123ВС77",
                    "9161234571"),
            List.of(
                    "S1-10042",
                    "136",
                    "MSK5",
                    "T-shirt, size M",
                    "TS-M-01",
                    "1990.50",
                    "CREATED",
                    "CDEK office",
                    "10234567890",
                    "11111111-2222-3333-4444-555555555555",
                    "ООО Ромашка",
                    "Москва",
                    "101000",
                    "\"passport_requirements_satisfied\":false"));

    static final Sample WAZZUP = new Sample(
            "Wazzup message",
            JSON,
            """
            {"messages":[{"messageId":"aaaaaaaa-0000-4000-8000-000000000001","channelId":"3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11",
             "chatType":"whatsapp","chatId":"79011112233","dateTime":"2026-03-05T09:15:00.120Z","type":"text","isEcho":false,
             "contact":{"name":"Анна","username":"anna_k","phone":"79011112234","avatarUri":"https://store.wazzup24.com/pic/900"},
             "text":"Спасибо, код домофона 77К","status":"inbound","oldInfo":{"oldText":"Прежнее","oldAuthorName":"Пётр"}}],
             "plainId":"79995550011","qr":"data:image/png;base64,%s","templateValues":["10042","Марина"],
             "webhooksUri":"https://shop.example/hooks/wazzup?token=a1b2c3d4","timestamp":1772700000000}
            """.formatted("iVBORw0KGgoAAAANSUhEUg".repeat(20)),
            List.of(
                    "9011112233",
                    "Анна",
                    "anna_k",
                    "9011112234",
                    "pic/900",
                    "Спасибо",
                    "77К",
                    "Прежнее",
                    "Пётр",
                    "9995550011",
                    "iVBORw0KGgoAAAANSUhEUg",
                    "Марина",
                    "a1b2c3d4"),
            List.of(
                    "aaaaaaaa-0000-4000-8000-000000000001",
                    "3f0c2a52-7c1e-4e0b-9a55-0c6f5f0f7d11",
                    "whatsapp",
                    "inbound",
                    "2026-03-05T09:15:00.120Z",
                    "1772700000000",
                    "https://shop.example/***"));

    static final Sample YOOKASSA = new Sample(
            "YooKassa payment",
            JSON,
            """
            {"id":"2d8b6a3e-000f-5000-9000-1b6f4a2c7d11","status":"waiting_for_capture","amount":{"value":"1299.00","currency":"RUB"},
             "payment_method":{"type":"bank_card","id":"2d8b6a3e-000f-5000-9000-1b6f4a2c7d11","saved":false,
               "card":{"first6":"220000","last4":"0004","expiry_month":"07","expiry_year":"2031","card_type":"Mir"}},
             "payment_method_data":{"type":"bank_card","card":{"number":"2200000000000004","csc":"987","cardholder":"OLGA ORLOVA"}},
             "payer_bank_details":{"full_name":"ООО Тайное","inn":"7701234567","account":"40817810099910004312","bank_bik":"044525225"},
             "payout_destination_data":{"type":"yoo_money","account_number":"41001614575714"},
             "confirmation":{"type":"embedded","confirmation_token":"ct-24301ae5-000f"},"client_ip":"198.51.100.9",
             "receipt":{"customer":{"full_name":"Орлова Ольга","inn":"770012345678","email":"olga@secret.example","phone":"79031234567"},
               "items":[{"description":"Чашка","vat_code":1,"quantity":1}]},
             "personal":{"last_name":"Орлова","first_name":"Ольга","middle_name":"Юрьевна","birthdate":"1990-12-31"},
             "metadata":{"order_id":"10042","manager_email":"boss@secret.example"},
             "description":"Оплата по счёту 40817810099910004313, карта 2200 0000 0000 0004"}
            """,
            List.of(
                    "2031",
                    "2200000000000004",
                    "2200 0000 0000 0004",
                    "987",
                    "OLGA",
                    "Тайное",
                    "7701234567",
                    "40817810099910004312",
                    "40817810099910004313",
                    "41001614575714",
                    "ct-24301ae5",
                    "198.51.100.9",
                    "Орлова",
                    "Ольга",
                    "770012345678",
                    "olga@secret.example",
                    "9031234567",
                    "Юрьевна",
                    "1990-12-31",
                    "boss@secret.example"),
            List.of(
                    "2d8b6a3e-000f-5000-9000-1b6f4a2c7d11",
                    "waiting_for_capture",
                    "1299.00",
                    "220000",
                    "0004",
                    "Mir",
                    "Чашка",
                    "10042",
                    "044525225",
                    "220000***0004"));

    static final Sample DOSTAVISTA = new Sample(
            "Dostavista order",
            JSON,
            """
            {"is_successful":false,"errors":["invalid_parameters"],
             "parameter_errors":{"points":[null,{"contact_person":{"phone":["required"],"name":["max_length"]}}]},
             "order":{"order_id":1250032,"order_name":"50032","status":"active","payment_amount":"612.00","matter":"Весы",
              "backpayment_details":"карта 4276 1600 1234 5679",
              "courier":{"courier_id":77,"surname":"Иванов","name":"Пётр","middlename":"Олегович","phone":"79030000003",
               "photo_url":"https://dostavista.ru/photo/77","latitude":"55.7512345","longitude":"37.6184321"},
              "points":[{"point_id":502,"client_order_id":"A-1001","address":"Россия, Москва, Бобруйская улица, 28",
               "contact_person":{"name":"Аглая","phone":"79030000002"},"apartment_number":"66","intercom_code":"1234К",
               "floor_number":"12","entrance_number":"4п","note":"стучать громко","checkin_code":"8421",
               "tracking_url":"https://dostavista.ru/track/BBB","sign_photo_url":"https://dostavista.ru/sign/CCC",
               "checkin":{"recipient_full_name":"Аглая И."}}]},
             "client":{"name":"ИП Скрытный","email":"ip@secret.example","legal_type":"company"},
             "bank_cards":[{"bank_card_id":9,"bank_card_number_mask":"553691******1234","expiration_date":"2027-08-31"}],
             "labels":[{"type":"pdf","content_base64":"%s"}]}
            """.formatted("JVBERi0xLjQKSGVsbG8".repeat(30)),
            List.of(
                    "4276 1600 1234 5679",
                    "Иванов",
                    "Пётр",
                    "Олегович",
                    "9030000003",
                    "photo/77",
                    "55.7512345",
                    "37.6184321",
                    "Бобруйская",
                    "Аглая",
                    "9030000002",
                    "\"66\"",
                    "1234К",
                    "\"12\"",
                    "4п",
                    "стучать",
                    "8421",
                    "track/BBB",
                    "sign/CCC",
                    "Скрытный",
                    "ip@secret.example",
                    "2027-08-31",
                    "JVBERi0xLjQKSGVsbG8"),
            List.of(
                    "1250032",
                    "50032",
                    "active",
                    "612.00",
                    "Весы",
                    "\"courier_id\":77",
                    "A-1001",
                    "invalid_parameters",
                    "[\"required\"]",
                    "[\"max_length\"]",
                    "553691***1234"));

    static final Sample KUPER = new Sample(
            "Kuper webhook",
            JSON,
            """
            {"event_type":"order.created","timestamp":"2025-03-14T09:15:02+03:00","payload":{"originalOrderId":"H5550001234",
             "comment":"Позвоните Зинаиде","customer":{"name":"Зинаида","phone":"+79990001122","email":"zina@secret.example"},
             "address":{"full_address":"Москва, Тверская, 1","door_phone":"12К","delivery_to_door":true,"apartment":"909"},
             "bonusCard":{"number":"700100200","phone":"+79990001123"},"code":"7788","handoutCode":"4821",
             "total":{"totalPrice":"649.80"},"positions":[{"id":"SKU-1","name":"Сыр","quantity":2,"price":"95.00"}]},
             "access_token":"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln","nextPageToken":"page-2"}
            """,
            List.of(
                    "Зинаи",
                    "9990001122",
                    "zina@secret.example",
                    "Тверская",
                    "12К",
                    "909",
                    "700100200",
                    "9990001123",
                    "7788",
                    "4821",
                    "eyJhbGciOiJSUzI1NiJ9"),
            List.of(
                    "order.created",
                    "H5550001234",
                    "649.80",
                    "SKU-1",
                    "Сыр",
                    "95.00",
                    "\"delivery_to_door\":true",
                    "page-2",
                    "2025-03-14T09:15:02+03:00"));

    static final Sample SAFECROW = new Sample(
            "SafeCrow errors and orders",
            JSON,
            """
            {"api_key":"11111111-2222-3333-4444-5555aaaa5555","secret":"6d934decfb3bdcb786e7e941a155","request_time":"2017-02-10T14:13:46Z",
             "user":{"id":466,"name":"Лев Скала","phone":"79998887777","email":"lev@secret.example"},
             "errors":[{"text2":"user with email dup@secret.example and/or phone +7 999 888-77-78 already exists"}],
             "credit_cards":[{"id":3,"card_number":"469206XXXXXX9192","card_holder":"LEV SKALA","expires":"11/28","status":"success"}],
             "order":{"id":29,"state":"pending","cost":23.0,"supplier":{"name":"Лев Скала"},"commission_payer":"50/50",
              "billing_info":{"payment_params":{"account":"40702810900000012345","bik":"044525225","inn":"7707083893"}}},
             "mandarin_url":"https://secure.mandarinpay.com/Pay?id=77&access_token=abc900"}
            """,
            List.of(
                    "5555aaaa5555",
                    "6d934decfb3b",
                    "Лев",
                    "9998887777",
                    "lev@secret.example",
                    "dup@secret.example",
                    "999 888-77-78",
                    "LEV SKALA",
                    "11/28",
                    "40702810900000012345",
                    "7707083893",
                    "abc900"),
            List.of(
                    "\"id\":29",
                    "pending",
                    "23.0",
                    "50/50",
                    "469206***9192",
                    "044525225",
                    "2017-02-10T14:13:46Z",
                    "https://secure.mandarinpay.com/Pay?id=77&access_token=***"));

    static final Sample OAUTH = new Sample(
            "OAuth form",
            FORM,
            "grant_type=client_credentials&client_id=EMscd6r9JnFiQ3bLoyjJY6eM78JrJceI&client_secret=PjLZkKBHEiLK3YsjtNrt3TGNG0ahs3kG"
                    + "&order%5Brecipient%5D%5Bname%5D=%D0%9E%D0%BB%D0%B5%D0%B3&note2=call+%2B7+916+123+45+67"
                    + "&mail=a.b%40secret.example&order_id=S1-10042&PaRes=eJzVWFmT&MD=MD-777"
                    + "&DATA=%7B%22Phone%22%3A%22%2B79161234568%22%2C%22orderId%22%3A%22S1-10043%22%7D",
            List.of(
                    "EMscd6r9JnFiQ3bLoyjJY6eM78JrJceI",
                    "PjLZkKBHEiLK3YsjtNrt3TGNG0ahs3kG",
                    "Олег",
                    "916 123 45 67",
                    "a.b@secret.example",
                    "eJzVWFmT",
                    "MD-777",
                    "9161234568"),
            List.of("grant_type=client_credentials", "order_id=S1-10042", "S1-10043"));

    static final Sample XML = new Sample(
            "XML answer",
            "text/xml",
            """
            <?xml version="1.0"?><Answer status="OK" orderId="order-42" token="tok-900-1"><Amount>129900</Amount>
            <ns:Password>hunter2hunter2</ns:Password><Recipient><name>Фёкла</name><Phone>8 916 123-45-67</Phone></Recipient>
            <Email><![CDATA[x@secret.example]]></Email><Info>card 5555 5555 5555 4444, mail y@secret.example</Info></Answer>
            """,
            List.of(
                    "tok-900-1",
                    "hunter2hunter2",
                    "Фёкла",
                    "916 123-45-67",
                    "x@secret.example",
                    "5555 5555 5555 4444",
                    "y@secret.example"),
            List.of("order-42", "129900", "OK", "555555***4444"));

    static final Sample HTML = new Sample(
            "3-D Secure page",
            "text/html; charset=utf-8",
            """
            <html><body onload="f()"><form action="https://acs.example/pay" method="post">
            <input type="hidden" name="PaReq" value="eJxVUl1vgjAU=="/><input value='MD-900-900' name='MD'>
            <input type="hidden" name="TermUrl" value="https://shop.example/3ds?order=42"></form>
            <a href="mailto:help@secret.example">help</a> Bearer abcDEF123456789 <!-- Authorization: Basic c2hvcDpzZWNyZXQ= -->
            """,
            List.of("eJxVUl1vgjAU", "MD-900-900", "help@secret.example", "abcDEF123456789", "c2hvcDpzZWNyZXQ"),
            List.of("https://acs.example/pay", "https://shop.example/3ds?order=42"));

    static final Sample JWT = new Sample(
            "Yandex Pay webhook",
            "application/octet-stream-jwt",
            "eyJhbGciOiJFUzI1NiIsImV4cCI6MTc2NzIyNTkwMH0.eyJtZXJjaGFudElkIjoiMmYwYzFhNTIifQ.USHzgJYIHhVWLFb3a5RNzFSJ0hDpLSAMet",
            List.of("eyJhbGciOiJFUzI1NiIs", "eyJtZXJjaGFudElkIjoi", "USHzgJYIHhVW"),
            List.of());

    static final List<Sample> ALL =
            List.of(INIT, FINISH_AUTHORIZE, CDEK, WAZZUP, YOOKASSA, DOSTAVISTA, KUPER, SAFECROW, OAUTH, XML, HTML, JWT);

    private Transcripts() {}

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
