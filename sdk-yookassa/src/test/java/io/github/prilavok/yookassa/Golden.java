package io.github.prilavok.yookassa;

/** YooKassa's answers, as its docs write them. */
final class Golden {
    static final String PENDING = """
            {"id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","status":"pending","paid":false,\
            "amount":{"value":"1490.00","currency":"RUB"},"confirmation":{"type":"redirect",\
            "return_url":"https://shop.example/orders/A-42",\
            "confirmation_url":"https://yoomoney.ru/checkout/payments/v2/contract?orderId=30a1c0de-000f-5000-8000-1a2b3c4d5e6f"},\
            "created_at":"2026-09-01T10:00:00.123Z","description":"Заказ A-42","metadata":{"order_id":"A-42"},\
            "recipient":{"account_id":"100500","gateway_id":"100700"},"refundable":false,"test":true}""";

    static final String SUCCEEDED = """
            {"id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","status":"succeeded","paid":true,\
            "amount":{"value":"1490.00","currency":"RUB"},"income_amount":{"value":"1428.91","currency":"RUB"},\
            "authorization_details":{"rrn":"603668680243","auth_code":"062467","three_d_secure":{"applied":true}},\
            "captured_at":"2026-09-01T10:03:11.500Z","created_at":"2026-09-01T10:00:00.123Z",\
            "metadata":{"order_id":"A-42"},"payment_method":{"type":"bank_card",\
            "id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","saved":true,"status":"active","title":"Bank card *4477",\
            "card":{"first6":"555555","last4":"4477","expiry_year":"2030","expiry_month":"12",\
            "card_type":"MasterCard","issuer_country":"RU"}},"recipient":{"account_id":"100500","gateway_id":"100700"},\
            "receipt_registration":"pending","refundable":true,"refunded_amount":{"value":"0.00","currency":"RUB"},\
            "test":true}""";

    static final String DECLINED = """
            {"id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","status":"canceled","paid":false,\
            "amount":{"value":"299.00","currency":"RUB"},"created_at":"2026-09-01T10:00:00.123Z","test":true,\
            "cancellation_details":{"party":"payment_network","reason":"insufficient_funds"}}""";

    static final String REFUND = """
            {"id":"30a1d111-0015-5000-a000-0badc0ffee00","payment_id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f",\
            "status":"succeeded","created_at":"2026-09-02T09:00:00.000Z","amount":{"value":"745.00","currency":"RUB"}}""";

    static final String RECEIPT = """
            {"id":"rt-30a1c0de-000f-5000-8000-1a2b3c4d5e6f","type":"payment","status":"succeeded",\
            "payment_id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","fiscal_document_number":"3986",\
            "fiscal_storage_number":"9288000100115785","fiscal_attribute":"2617603921",\
            "registered_at":"2026-09-01T13:03:12.000+03:00","fiscal_provider_id":"fd9e9404-eaca-4000-8ec9-dc228ead2345",\
            "internet":true,"tax_system_code":1,"timezone":2,"items":[{"description":"Чай","quantity":"2.00",\
            "amount":{"value":"745.00","currency":"RUB"},"vat_code":"11","measure":"piece",\
            "payment_subject":"commodity","payment_mode":"full_payment",\
            "supplier":{"name":"ООО Чай","phone":"79000000000","inn":"***"},"agent_type":"agent",\
            "mark_quantity":{"numerator":1,"denominator":1},"mark_code_info":{"gs_1m":"abc"}}],\
            "settlements":[{"type":"prepayment","amount":{"value":"1490.00","currency":"RUB"}}],\
            "receipt_operational_details":{"operation_id":7,"value":"x","created_at":"2026-09-01T10:00:00Z"},\
            "receipt_industry_details":[{"federal_id":"001","document_date":"2026-01-02","document_number":"1","value":"v"}]}""";

    private Golden() {}
}
