package io.github.prilavok.yookassa;

import static io.github.prilavok.yookassa.Kassa.PAYMENT_ID;
import static io.github.prilavok.yookassa.Kassa.there;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.yookassa.model.ReceiptFilter;
import io.github.prilavok.yookassa.receipt.AdditionalUserProps;
import io.github.prilavok.yookassa.receipt.AgentType;
import io.github.prilavok.yookassa.receipt.CreateReceipt;
import io.github.prilavok.yookassa.receipt.IndustryDetails;
import io.github.prilavok.yookassa.receipt.MarkCodeInfo;
import io.github.prilavok.yookassa.receipt.MarkQuantity;
import io.github.prilavok.yookassa.receipt.Measure;
import io.github.prilavok.yookassa.receipt.OperationalDetails;
import io.github.prilavok.yookassa.receipt.PaymentMode;
import io.github.prilavok.yookassa.receipt.PaymentSubject;
import io.github.prilavok.yookassa.receipt.Receipt;
import io.github.prilavok.yookassa.receipt.ReceiptCustomer;
import io.github.prilavok.yookassa.receipt.ReceiptItem;
import io.github.prilavok.yookassa.receipt.ReceiptStatus;
import io.github.prilavok.yookassa.receipt.RegisteredItem;
import io.github.prilavok.yookassa.receipt.Settlement;
import io.github.prilavok.yookassa.receipt.SettlementType;
import io.github.prilavok.yookassa.receipt.Supplier;
import io.github.prilavok.yookassa.receipt.TaxSystem;
import io.github.prilavok.yookassa.receipt.VatCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceiptsWireTest {
    private final Kassa kassa = new Kassa();
    private final Receipts receipts = kassa.client.receipts();

    @AfterEach
    void close() {
        kassa.close();
    }

    @Test
    void the_receipt_that_closes_a_prepayment_with_every_field_there_is() {
        kassa.answers(Golden.RECEIPT);
        IndustryDetails industry = IndustryDetails.builder()
                .federalId("073")
                .documentDate(LocalDate.of(2026, 1, 2))
                .documentNumber("12")
                .value("v")
                .build();
        Receipt receipt = receipts.createReceipt(CreateReceipt.ofPayment(PAYMENT_ID)
                        .customer(ReceiptCustomer.builder()
                                .fullName("Иван Петров")
                                .inn("500100732259")
                                .email("u@example.com")
                                .phone("79000000000")
                                .build())
                        .addItems(ReceiptItem.builder()
                                .description("Чай")
                                .quantity(new BigDecimal("0.500"))
                                .amount(Money.rubles("10.00"))
                                .vatCode(VatCode.VAT_22_122)
                                .measure(Measure.KILOGRAM)
                                .markQuantity(MarkQuantity.of(1, 2))
                                .paymentSubject(PaymentSubject.MARKED)
                                .paymentMode(PaymentMode.FULL_PAYMENT)
                                .countryOfOriginCode("RU")
                                .customsDeclarationNumber("10714040/140917/0090376")
                                .excise("20.00")
                                .productCode("00 00 00 01")
                                .plannedStatus(1)
                                .markCodeInfo(MarkCodeInfo.builder()
                                        .markCodeRaw("raw")
                                        .unknown("u")
                                        .ean8("12345678")
                                        .ean13("1234567890123")
                                        .itf14("12345678901234")
                                        .gs10("g")
                                        .gs1m("m")
                                        .shortCode("s")
                                        .fur("12345678901234567890")
                                        .egais20("123456789012345678901234567890123")
                                        .egais30("12345678901234")
                                        .build())
                                .markMode("0")
                                .addPaymentSubjectIndustryDetails(industry)
                                .additionalPaymentSubjectProps("props")
                                .supplier(Supplier.builder()
                                        .name("ООО")
                                        .phone("79000000001")
                                        .inn("7707083893")
                                        .build())
                                .agentType(AgentType.COMMISSIONER)
                                .build())
                        .internet(true)
                        .taxSystemCode(TaxSystem.PATENT)
                        .timezone(2)
                        .additionalUserProps(new AdditionalUserProps("n", "v"))
                        .addReceiptIndustryDetails(industry)
                        .receiptOperationalDetails(OperationalDetails.builder()
                                .operationId(7)
                                .value("x")
                                .createdAt(Instant.parse("2026-09-01T10:00:00Z"))
                                .build())
                        .addSettlements(Settlement.of(SettlementType.PREPAYMENT, Money.rubles(5)))
                        .onBehalfOf("123456")
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/receipts", """
                {"type":"payment","payment_id":"30a1c0de-000f-5000-8000-1a2b3c4d5e6f","send":true,"customer":{\
                "full_name":"Иван Петров","inn":"500100732259","email":"u@example.com","phone":"79000000000"},\
                "items":[{"description":"Чай","quantity":0.500,"amount":{"value":"10.00","currency":"RUB"},\
                "vat_code":12,"measure":"kilogram","mark_quantity":{"numerator":1,"denominator":2},\
                "payment_subject":"marked","payment_mode":"full_payment","country_of_origin_code":"RU",\
                "customs_declaration_number":"10714040/140917/0090376","excise":"20.00","product_code":"00 00 00 01",\
                "planned_status":1,"mark_code_info":{"mark_code_raw":"raw","unknown":"u","ean_8":"12345678",\
                "ean_13":"1234567890123","itf_14":"12345678901234","gs_10":"g","gs_1m":"m","short":"s",\
                "fur":"12345678901234567890","egais_20":"123456789012345678901234567890123",\
                "egais_30":"12345678901234"},"mark_mode":"0","payment_subject_industry_details":[{"federal_id":"073",\
                "document_date":"2026-01-02","document_number":"12","value":"v"}],\
                "additional_payment_subject_props":"props","supplier":{"name":"ООО","phone":"79000000001",\
                "inn":"7707083893"},"agent_type":"commissioner"}],"internet":true,"tax_system_code":6,"timezone":2,\
                "additional_user_props":{"name":"n","value":"v"},"receipt_industry_details":[{"federal_id":"073",\
                "document_date":"2026-01-02","document_number":"12","value":"v"}],"receipt_operational_details":{\
                "operation_id":7,"value":"x","created_at":"2026-09-01T10:00:00Z"},"settlements":[{\
                "type":"prepayment","amount":{"value":"5.00","currency":"RUB"}}],"on_behalf_of":"123456"}""");
        assertThat(receipt.id()).isEqualTo("rt-30a1c0de-000f-5000-8000-1a2b3c4d5e6f");
    }

    @Test
    void a_return_may_be_of_a_refund_or_of_a_payment() {
        kassa.answers(Golden.RECEIPT).answers(Golden.RECEIPT);
        ReceiptItem tea = ReceiptItem.of("Чай", Money.rubles(1), 1, VatCode.NONE);
        String rest = """
                "send":true,"customer":{"phone":"79000000000"},"items":[{"description":"Чай","quantity":1,\
                "amount":{"value":"1.00","currency":"RUB"},"vat_code":1}],"settlements":[{"type":"cashless",\
                "amount":{"value":"1.00","currency":"RUB"}}]}""";
        Settlement paid = Settlement.of(SettlementType.CASHLESS, Money.rubles(1));
        receipts.createReceipt(CreateReceipt.ofRefund("r")
                        .customer(ReceiptCustomer.phone("79000000000"))
                        .addItems(tea)
                        .addSettlements(paid)
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/receipts", "{\"type\":\"refund\",\"refund_id\":\"r\"," + rest);
        receipts.createReceipt(CreateReceipt.returnOfPayment("p")
                        .customer(ReceiptCustomer.phone("79000000000"))
                        .addItems(tea)
                        .addSettlements(paid)
                        .build())
                .execute();
        kassa.wasAsked("POST /v3/receipts", "{\"type\":\"refund\",\"payment_id\":\"p\"," + rest);
    }

    @Test
    void a_receipt_as_yookassa_has_it_with_numbers_as_texts_and_a_time_with_an_offset() {
        kassa.answers(Golden.RECEIPT);
        Receipt receipt = receipts.getReceipt("rt-1").execute();
        kassa.wasAsked("GET /v3/receipts/rt-1");
        assertThat(receipt.status()).isEqualTo(ReceiptStatus.SUCCEEDED);
        assertThat(receipt.registeredAt()).isEqualTo(OffsetDateTime.parse("2026-09-01T13:03:12+03:00"));
        assertThat(receipt.taxSystemCode()).isEqualTo(TaxSystem.OSN);
        assertThat(receipt.settlements().get(0).type()).isEqualTo(SettlementType.PREPAYMENT);
        assertThat(receipt.receiptIndustryDetails().get(0).federalId()).isEqualTo("001");
        assertThat(there(receipt.receiptOperationalDetails()).operationId()).isEqualTo(7);
        RegisteredItem item = receipt.items().get(0);
        assertThat(item.quantity()).isEqualByComparingTo("2");
        assertThat(there(item.vatCode()).value()).isEqualTo(VatCode.VAT_22);
        assertThat(there(item.supplier()).inn()).isEqualTo("***");
        assertThat(item.agentType()).isEqualTo(AgentType.AGENT);
        assertThat(there(item.markCodeInfo()).gs1m()).isEqualTo("abc");
        assertThat(receipt.extra()).isEmpty();
        assertThat(item.extra()).isEmpty();
    }

    @Test
    void receipts_by_filter() {
        kassa.answers("{\"type\":\"list\",\"items\":[" + Golden.RECEIPT + "]}")
                .answers("{\"type\":\"list\",\"items\":[" + Golden.RECEIPT + "],\"next_cursor\":\"n\"}")
                .answers("{\"type\":\"list\",\"items\":[]}");
        receipts.listReceipts(ReceiptFilter.builder()
                        .createdAtGt(Instant.parse("2026-09-01T00:00:00Z"))
                        .status(ReceiptStatus.CANCELED)
                        .paymentId("p")
                        .build())
                .execute();
        kassa.wasAsked("GET /v3/receipts?created_at.gt=2026-09-01T00%3A00%3A00.000Z&status=canceled&payment_id=p");
        assertThat(receipts.allReceipts(ReceiptFilter.ofRefund("r")).stream()).hasSize(1);
        kassa.wasAsked("GET /v3/receipts?refund_id=r");
        kassa.wasAsked("GET /v3/receipts?refund_id=r&cursor=n");
    }
}
