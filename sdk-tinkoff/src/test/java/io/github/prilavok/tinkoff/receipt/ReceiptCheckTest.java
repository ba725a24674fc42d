package io.github.prilavok.tinkoff.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReceiptCheckTest {
    private static final ReceiptItem MUG = ReceiptItem.of("Кружка", Money.rubles("100.00"), 2, Tax.VAT_22);
    private static final ReceiptItem MUG_12 =
            ReceiptItem.of("Кружка", Money.rubles("100.00"), 2, MeasurementUnit.PIECE, Tax.VAT_22);

    private static ReceiptBuilder ffd105() {
        return Receipt.ffd105().email("a@b.ru").taxation(Taxation.OSN);
    }

    private static ReceiptBuilder ffd12() {
        return Receipt.ffd12().email("a@b.ru").taxation(Taxation.OSN);
    }

    private static void refused(ReceiptBuilder receipt, String... parts) {
        assertThatThrownBy(() -> receipt.build().checked())
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(parts);
    }

    private static void lineRefused(UnaryOperator<ReceiptItemBuilder> change, String... parts) {
        ReceiptItem bad = change.apply(MUG_12.toBuilder()).build();
        assertThatThrownBy(() -> ffd12().items(List.of(MUG_12, bad)).build().checked())
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith("Receipt.Items, line 2")
                .contains(parts);
    }

    private static Receipt accepted(UnaryOperator<ReceiptItemBuilder> change) {
        return ffd12().addItems(change.apply(MUG_12.toBuilder()).build())
                .build()
                .checked();
    }

    @Test
    void a_good_receipt_of_either_format_passes() {
        assertThat(ffd105().addItems(MUG).build().checked(Money.rubles(200)).total())
                .isEqualTo(Money.rubles(200));
        assertThat(ffd12().addItems(MUG_12).build().checked(Money.rubles(200)).total())
                .isEqualTo(Money.rubles(200));
        assertThat(ffd105().ffdVersion(null).addItems(MUG).build().checked().total())
                .isEqualTo(Money.rubles(200));
        assertThat(Receipt.ffd105()
                        .phone("+79031234567")
                        .taxation(Taxation.OSN)
                        .addItems(MUG)
                        .build()
                        .checked()
                        .email())
                .isNull();
    }

    @Test
    void the_buyer_has_to_be_reachable() {
        refused(Receipt.ffd105().taxation(Taxation.OSN).addItems(MUG), "Receipt.Email or Receipt.Phone", "set one");
        refused(ffd105().addItems(MUG).email("nobody"), "Receipt.Email", "e-mail address");
        refused(ffd105().addItems(MUG).email("a@" + "b".repeat(63)), "Receipt.Email", "64");
        refused(ffd105().addItems(MUG).phone("89031234567"), "Receipt.Phone", "+79031234567");
    }

    @Test
    void taxation_and_1_to_100_lines_are_needed() {
        refused(ffd105().addItems(MUG).taxation(null), "Receipt.Taxation");
        refused(ffd105(), "Receipt.Items", "1 to 100");
        refused(ffd105().items(java.util.Collections.nCopies(101, MUG)), "Receipt.Items", "1 to 100", "101");
        assertThat(ffd105().items(java.util.Collections.nCopies(100, MUG))
                        .build()
                        .checked()
                        .items())
                .hasSize(100);
    }

    @Test
    void the_sum_has_to_be_the_payment() {
        assertThatThrownBy(() -> ffd105().addItems(MUG).build().checked(Money.rubles("199.99")))
                .hasMessageContaining("sum to 200.00 RUB but the payment is 199.99 RUB, a difference of 0.01 RUB")
                .hasMessageContaining("ReceiptItems.discountedTo");
    }

    @Test
    void the_one_mode_of_processing_marks_is_0() {
        ReceiptItem marked = ReceiptItem.of("Cheese", Money.rubles(200), 1, MeasurementUnit.PIECE, Tax.VAT_22);
        refused(
                Receipt.ffd12()
                        .email("a@b.ru")
                        .taxation(Taxation.OSN)
                        .addItems(marked.toBuilder().markProcessingMode("1").build()),
                "line 1 (Cheese): MarkProcessingMode must be 0",
                "leave it out");
    }

    @Test
    void bonuses_are_an_advance_and_the_rest_electronic() {
        Receipt receipt = ffd105().addItems(MUG)
                .payments(Payments.builder()
                        .electronic(Money.rubles(150))
                        .advancePayment(Money.rubles(50))
                        .build())
                .build();
        assertThat(receipt.checked(Money.rubles(150))).isSameAs(receipt);
        assertThatThrownBy(() -> receipt.checked(Money.rubles(200)))
                .hasMessageContaining("Payments.Electronic is 150.00 RUB but the payment is 200.00 RUB");
        refused(
                ffd105().addItems(MUG).payments(Payments.electronic(Money.rubles(199))),
                "Receipt.Payments sum to 199.00 RUB",
                "Receipt.Items to 200.00 RUB");
        refused(
                ffd105().addItems(MUG)
                        .payments(Payments.builder().cash(Money.rubles(200)).build()),
                "Receipt.Payments.Electronic is missing");
        refused(
                ffd105().addItems(MUG)
                        .payments(Payments.builder()
                                .electronic(Money.rubles(201))
                                .cash(Money.rubles(-1))
                                .build()),
                "Receipt.Payments.Cash");
    }

    @Test
    void a_line_needs_its_fields() {
        lineRefused(i -> i.name(null), "line 2: Name");
        lineRefused(i -> i.name("x".repeat(129)), "Name", "128");
        lineRefused(i -> i.price(null), "(Кружка): Price is missing");
        lineRefused(i -> i.quantity(null), "Quantity is missing");
        lineRefused(i -> i.amount(null), "Amount is missing");
        lineRefused(i -> i.tax(null), "Tax is missing");
        lineRefused(i -> i.price(Money.kopecks(-1)).quantity(BigDecimal.ONE).amount(Money.kopecks(-1)), "negative");
        lineRefused(i -> i.ean13("1".repeat(301)), "Ean13", "300");
    }

    @Test
    void ffd_12_needs_more_fields() {
        lineRefused(i -> i.paymentMethod(null), "PaymentMethod is missing", "FFD 1.2");
        lineRefused(i -> i.paymentObject(null), "PaymentObject is missing", "FFD 1.2");
        lineRefused(i -> i.measurementUnit(null), "MeasurementUnit is missing", "FFD 1.2");
        assertThat(ffd105().addItems(MUG.toBuilder()
                                .paymentMethod(null)
                                .paymentObject(null)
                                .build())
                        .build()
                        .checked()
                        .items())
                .hasSize(1);
    }

    @Test
    void fields_and_values_of_ffd_12_are_refused_in_105() {
        refused(ffd105().addItems(MUG_12), "line 1 (Кружка): MeasurementUnit exists in FFD 1.2 only");
        refused(
                ffd105().addItems(MUG.toBuilder().excise(Money.rubles(1)).build()),
                "line 1 (Кружка): Excise exists in FFD 1.2 only");
        refused(
                ffd105().addItems(MUG.toBuilder()
                        .paymentObject(PaymentObject.CASINO_CHIPS)
                        .build()),
                "PaymentObject casino_chips does not exist in FFD 1.05");
        lineRefused(i -> i.paymentObject(PaymentObject.COMPOSITE), "PaymentObject composite does not exist in FFD 1.2");
        refused(ffd105().addItems(MUG).customer("Иванов"), "Receipt.Customer exists in FFD 1.2 only");
        refused(
                ffd105().addItems(MUG)
                        .addSectoralCheckProps(SectoralItemProps.builder().build()),
                "Receipt.SectoralCheckProps exists in FFD 1.2 only");
    }

    @Test
    void a_version_of_tomorrow_is_not_held_to_the_rules_of_today() {
        OpenEnum<FfdVersion> tomorrow = OpenEnum.of(FfdVersion.class, "1.3");
        assertThat(ffd105().ffdVersion(tomorrow)
                        .items(List.of(MUG, MUG_12))
                        .build()
                        .checked()
                        .items())
                .hasSize(2);
    }

    @Test
    void a_sum_may_be_rounded_to_either_side_of_a_kopeck_but_no_further() {
        UnaryOperator<ReceiptItemBuilder> third =
                i -> i.price(Money.kopecks(100)).quantity(new BigDecimal("0.333"));
        assertThat(accepted(i -> third.apply(i).amount(Money.kopecks(33))).total())
                .isEqualTo(Money.kopecks(33));
        assertThat(accepted(i -> third.apply(i).amount(Money.kopecks(34))).total())
                .isEqualTo(Money.kopecks(34));
        lineRefused(
                i -> third.apply(i).amount(Money.kopecks(35)), "Amount is 0.35 RUB", "is 0.333", "less than a kopeck");
        lineRefused(i -> i.amount(Money.kopecks(19999)), "Amount is 199.99 RUB", "is 200", "discountedTo");
        lineRefused(i -> i.amount(Money.kopecks(20001)), "Amount is 200.01 RUB");
    }

    @Test
    void a_quantity_fits_the_cash_register() {
        for (String good : List.of("99999", "9999.999", "0.001", "1.500000")) {
            ReceiptItem item = ReceiptItem.of("x", Money.kopecks(1000), new BigDecimal(good), Tax.NONE);
            assertThat(ffd105().addItems(item).build().checked().items()).hasSize(1);
        }
        for (String bad : List.of("100000", "0.0001", "12345.678", "0", "-1")) {
            assertThatThrownBy(() -> ReceiptItem.of("x", Money.rubles(1), new BigDecimal(bad), Tax.NONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Quantity");
            lineRefused(i -> i.quantity(new BigDecimal(bad)), "Quantity");
        }
    }

    @Test
    void a_marking_code_belongs_to_one_piece() {
        MarkCode code = MarkCode.of(MarkCodeType.EAN13, "4600439931256");
        lineRefused(i -> i.markCode(code), "Quantity is 2", "a line of quantity 1 for each code");
        UnaryOperator<ReceiptItemBuilder> one = i -> i.quantity(BigDecimal.ONE).amount(Money.rubles(100));
        assertThat(accepted(i -> one.apply(i).markCode(code)).items()).hasSize(1);
        lineRefused(i -> one.apply(i).markCode(MarkCode.builder().value("x").build()), "MarkCode.MarkCodeType");
        lineRefused(i -> one.apply(i).markCode(MarkCode.of(MarkCodeType.EAN13, "")), "MarkCode.Value is empty");
        lineRefused(
                i -> one.apply(i).markCode(MarkCode.of(MarkCodeType.RAWCODE, "x".repeat(224))),
                "MarkCode.Value",
                "223");
        lineRefused(i -> one.apply(i).markCode(code).markQuantity(MarkQuantity.of(2, 2)), "MarkQuantity", "2/2");
        lineRefused(
                i -> one.apply(i)
                        .markQuantity(MarkQuantity.builder().numerator(1L).build()),
                "Denominator");
    }

    @Test
    void details_of_ffd_12() {
        lineRefused(i -> i.countryCode("RUS"), "CountryCode must be 3 digits");
        lineRefused(i -> i.declarationNumber("1".repeat(33)), "DeclarationNumber", "32");
        lineRefused(i -> i.excise(Money.kopecks(-1)), "Excise");
        lineRefused(i -> i.excise(Money.kopecks(10_000_000_000L)), "Excise", "8 digits");
        lineRefused(
                i -> i.addSectoralItemProps(SectoralItemProps.builder()
                        .federalId("0001")
                        .date(LocalDate.EPOCH)
                        .build()),
                "SectoralItemProps.FederalId",
                "3");
        lineRefused(
                i -> i.addSectoralItemProps(
                        SectoralItemProps.builder().federalId("001").build()),
                "SectoralItemProps.Date is missing");
        refused(
                ffd12().addItems(MUG_12)
                        .clientInfo(ClientInfo.builder().documentCode("20").build()),
                "Receipt.ClientInfo.DocumentCode",
                "31 to 38");
        refused(ffd12().addItems(MUG_12).customerInn("123"), "Receipt.CustomerInn", "10 or 12 digits");
        refused(
                ffd12().addItems(MUG_12)
                        .operatingCheckProps(
                                OperatingCheckProps.builder().name("0").build()),
                "Receipt.OperatingCheckProps.Value");
        refused(
                ffd12().addItems(MUG_12)
                        .addUserProp(AddUserProp.builder().name("n").build()),
                "Receipt.AddUserProp.Value");
    }

    @Test
    void an_agent_says_what_its_kind_requires() {
        SupplierInfo supplier = SupplierInfo.builder().inn("7710140679").build();
        AgentData another = AgentData.builder().agentSign(AgentSign.ANOTHER).build();
        assertThat(accepted(i -> i.agentData(another).supplierInfo(supplier)).items())
                .hasSize(1);
        lineRefused(i -> i.agentData(another), "SupplierInfo is missing");
        lineRefused(
                i -> i.agentData(AgentData.builder().build()).supplierInfo(supplier), "AgentData.AgentSign is missing");
        lineRefused(
                i -> i.agentData(another)
                        .supplierInfo(SupplierInfo.builder().name("x").build()),
                "SupplierInfo.Inn is missing");

        AgentData paying = AgentData.builder()
                .agentSign(AgentSign.PAYING_AGENT)
                .addPhones("+79031112233")
                .addReceiverPhones("+79031112234")
                .build();
        assertThat(accepted(i -> i.agentData(paying).supplierInfo(supplier)).items())
                .hasSize(1);
        lineRefused(
                i -> i.agentData(paying.toBuilder().receiverPhones(List.of()).build())
                        .supplierInfo(supplier),
                "AgentData.ReceiverPhones is missing; a paying_agent has to give it");

        AgentData bank = AgentData.builder()
                .agentSign(AgentSign.BANK_PAYING_SUBAGENT)
                .operationName("Перевод")
                .addPhones("+79031112233")
                .addTransferPhones("+79031112234")
                .operatorName("Банк")
                .operatorAddress("Москва")
                .operatorInn("7710140679")
                .build();
        assertThat(accepted(i -> i.agentData(bank).supplierInfo(supplier)).items())
                .hasSize(1);
        for (AgentData lacking : List.of(
                bank.toBuilder().operationName(null).build(),
                bank.toBuilder().phones(List.of()).build(),
                bank.toBuilder().transferPhones(List.of()).build(),
                bank.toBuilder().operatorName(null).build(),
                bank.toBuilder().operatorAddress(null).build(),
                bank.toBuilder().operatorInn(null).build())) {
            lineRefused(
                    i -> i.agentData(lacking).supplierInfo(supplier),
                    "is missing; a bank_paying_subagent has to give it");
        }
        lineRefused(
                i -> i.agentData(bank.toBuilder()
                                .phones(List.of("+1234567890123456789"))
                                .build())
                        .supplierInfo(supplier),
                "AgentData.Phones",
                "19");
    }

    @Test
    void a_suppliers_phones_take_room_from_its_name() {
        AgentData agent = AgentData.builder().agentSign(AgentSign.ATTORNEY).build();
        SupplierInfo supplier = SupplierInfo.builder()
                .inn("7710140679")
                .addPhones("+79031112233")
                .name("x".repeat(223))
                .build();
        assertThat(accepted(i -> i.agentData(agent).supplierInfo(supplier)).items())
                .hasSize(1);
        lineRefused(
                i -> i.agentData(agent)
                        .supplierInfo(supplier.toBuilder().name("x".repeat(224)).build()),
                "SupplierInfo.Name",
                "223");
    }

    @Test
    void messages_do_not_repeat_personal_data() {
        Receipt receipt =
                ffd105().addItems(MUG).email("ivan-petrov").phone("89031234567").build();
        assertThatThrownBy(receipt::checked).message().doesNotContain("ivan", "8903");
    }
}
