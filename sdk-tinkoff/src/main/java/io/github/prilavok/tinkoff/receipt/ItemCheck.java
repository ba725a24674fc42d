package io.github.prilavok.tinkoff.receipt;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a receipt, named by its number and name in every message. */
final class ItemCheck {
    private static final int MAX_NAME = 128;
    private static final int MAX_EAN = 300;
    private static final int MAX_DECLARATION = 32;
    private static final int MAX_RAW_CODE = 223;
    private static final int MAX_PHONE = 19;
    private static final int MAX_OPERATION = 64;
    private static final int MAX_OPERATOR_ADDRESS = 243;
    private static final int MAX_SUPPLIER = 239;
    private static final int PHONE_OVERHEAD = 4;
    private static final int FEDERAL_ID = 3;
    private static final String MARK_PROCESSING_MODE = "0";
    private static final long MAX_EXCISE = 9_999_999_999L;
    private static final Pattern COUNTRY = Pattern.compile("\\d{3}");
    private static final Pattern INN = Pattern.compile("\\d{10,12}");
    private static final Pattern OPERATOR_INN = Pattern.compile("\\d{1,12}");

    private final ReceiptItem item;
    private final FfdVersion version;
    private final String where;

    ItemCheck(int line, ReceiptItem item, FfdVersion version) {
        this.item = item;
        this.version = version;
        this.where = "Receipt.Items, line " + line + (item.name() == null ? "" : " (" + item.name() + ")") + ": ";
    }

    void check() {
        Check.text(where + "Name", item.name(), MAX_NAME);
        Money price = Check.required(where + "Price", item.price());
        BigDecimal quantity = Check.required(where + "Quantity", item.quantity());
        Money amount = Check.required(where + "Amount", item.amount());
        Check.required(where + "Tax", item.tax());
        Check.that(!price.isNegative(), where + "Price must not be negative; put the discount into the prices");
        Quantity.check(where + "Quantity", quantity);
        amount(price, quantity, amount);
        if (item.paymentObject() != null) {
            Check.that(
                    item.paymentObject().value().existsIn(version),
                    where + "PaymentObject " + item.paymentObject().wire() + " does not exist in FFD " + version.wire()
                            + "; choose another or the other format");
        }
        Check.optionalText(where + "Ean13", item.ean13(), MAX_EAN);
        if (version == FfdVersion.FFD_1_05) {
            only12("MeasurementUnit", item.measurementUnit());
            only12("UserData", item.userData());
            only12("Excise", item.excise());
            only12("CountryCode", item.countryCode());
            only12("DeclarationNumber", item.declarationNumber());
            only12("MarkProcessingMode", item.markProcessingMode());
            only12("MarkCode", item.markCode());
            only12("MarkQuantity", item.markQuantity());
            only12("SectoralItemProps", item.sectoralItemProps().isEmpty() ? null : item.sectoralItemProps());
        } else if (version == FfdVersion.FFD_1_2) {
            needed("PaymentMethod", item.paymentMethod());
            needed("PaymentObject", item.paymentObject());
            needed("MeasurementUnit", item.measurementUnit());
            format12(quantity);
        }
        agent();
    }

    /** Within a kopeck, for a product that is not whole may be rounded to either side; whole ones have to be equal. */
    private void amount(Money price, BigDecimal quantity, Money amount) {
        BigDecimal product = BigDecimal.valueOf(price.minor()).multiply(quantity);
        BigDecimal off = product.subtract(BigDecimal.valueOf(amount.minor())).abs();
        Check.that(
                off.compareTo(BigDecimal.ONE) < 0,
                where + "Amount is " + amount + ", Price times Quantity is "
                        + product.movePointLeft(2).stripTrailingZeros().toPlainString()
                        + "; they may differ by less than a kopeck. Put a discount into Price (ReceiptItems.discountedTo)");
    }

    private void format12(BigDecimal quantity) {
        Check.form(where + "CountryCode", item.countryCode(), COUNTRY, "3 digits");
        Check.optionalText(where + "DeclarationNumber", item.declarationNumber(), MAX_DECLARATION);
        if (item.excise() != null) {
            Check.that(
                    !item.excise().isNegative() && item.excise().minor() <= MAX_EXCISE,
                    where + "Excise must not be negative nor have more than 8 digits of roubles");
        }
        Check.that(
                item.markProcessingMode() == null || item.markProcessingMode().equals(MARK_PROCESSING_MODE),
                where + "MarkProcessingMode must be " + MARK_PROCESSING_MODE + "; set that, or leave it out");
        for (SectoralItemProps props : item.sectoralItemProps()) {
            sectoral(where + "SectoralItemProps", props);
        }
        if (item.markCode() != null) {
            markCode(item.markCode(), quantity);
        }
        if (item.markQuantity() != null) {
            MarkQuantity part = item.markQuantity();
            long numerator = Check.required(where + "MarkQuantity.Numerator", part.numerator());
            long denominator = Check.required(where + "MarkQuantity.Denominator", part.denominator());
            Check.that(
                    numerator > 0 && numerator < denominator,
                    where + "MarkQuantity must be less than a whole piece, not " + numerator + "/" + denominator
                            + "; leave it out for a whole one");
        }
    }

    private void markCode(MarkCode code, BigDecimal quantity) {
        String value = Check.required(where + "MarkCode.Value", code.value());
        Check.that(!value.isEmpty(), where + "MarkCode.Value is empty; set it");
        if (Check.required(where + "MarkCode.MarkCodeType", code.markCodeType()).is(MarkCodeType.RAWCODE)) {
            Check.optionalText(where + "MarkCode.Value", value, MAX_RAW_CODE);
        }
        Check.that(
                quantity.compareTo(BigDecimal.ONE) == 0,
                where + "Quantity is " + quantity.toPlainString()
                        + " but a marking code belongs to one piece; make a line of quantity 1 for each code");
    }

    static void sectoral(String field, SectoralItemProps props) {
        Check.text(field + ".FederalId", props.federalId(), FEDERAL_ID);
        Check.required(field + ".Date", props.date());
        Check.required(field + ".Number", props.number());
        Check.required(field + ".Value", props.value());
    }

    private void agent() {
        SupplierInfo supplier = item.supplierInfo();
        AgentData agent = item.agentData();
        if (agent != null) {
            agent(agent);
            Check.that(supplier != null, where + "SupplierInfo is missing; an agent has to say whose goods they are");
        }
        if (supplier != null) {
            supplier(supplier);
        }
    }

    private void agent(AgentData agent) {
        AgentSign sign =
                Check.required(where + "AgentData.AgentSign", agent.agentSign()).value();
        phones("AgentData.Phones", agent.phones());
        phones("AgentData.ReceiverPhones", agent.receiverPhones());
        phones("AgentData.TransferPhones", agent.transferPhones());
        Check.optionalText(where + "AgentData.OperationName", agent.operationName(), MAX_OPERATION);
        Check.optionalText(where + "AgentData.OperatorName", agent.operatorName(), MAX_OPERATION);
        Check.optionalText(where + "AgentData.OperatorAddress", agent.operatorAddress(), MAX_OPERATOR_ADDRESS);
        Check.form(where + "AgentData.OperatorInn", agent.operatorInn(), OPERATOR_INN, "at most 12 digits");
        if (sign == AgentSign.BANK_PAYING_AGENT || sign == AgentSign.BANK_PAYING_SUBAGENT) {
            forAgent(sign, "OperationName", agent.operationName() != null);
            forAgent(sign, "Phones", !agent.phones().isEmpty());
            forAgent(sign, "TransferPhones", !agent.transferPhones().isEmpty());
            forAgent(sign, "OperatorName", agent.operatorName() != null);
            forAgent(sign, "OperatorAddress", agent.operatorAddress() != null);
            forAgent(sign, "OperatorInn", agent.operatorInn() != null);
        } else if (sign == AgentSign.PAYING_AGENT || sign == AgentSign.PAYING_SUBAGENT) {
            forAgent(sign, "Phones", !agent.phones().isEmpty());
            forAgent(sign, "ReceiverPhones", !agent.receiverPhones().isEmpty());
        }
    }

    private void supplier(SupplierInfo supplier) {
        phones("SupplierInfo.Phones", supplier.phones());
        int max = MAX_SUPPLIER;
        for (String phone : supplier.phones()) {
            max -= phone.length() + PHONE_OVERHEAD;
        }
        Check.optionalText(where + "SupplierInfo.Name", supplier.name(), max);
        Check.form(
                where + "SupplierInfo.Inn",
                Check.required(where + "SupplierInfo.Inn", supplier.inn()),
                INN,
                "10 to 12 digits");
    }

    private void phones(String field, List<String> phones) {
        for (String phone : phones) {
            Check.text(where + field, phone, MAX_PHONE);
        }
    }

    private void forAgent(AgentSign sign, String field, boolean present) {
        Check.that(present, where + "AgentData." + field + " is missing; a " + sign.wire() + " has to give it");
    }

    private void only12(String field, @Nullable Object value) {
        Check.that(
                value == null, where + field + " exists in FFD 1.2 only; start from Receipt.ffd12() or leave it out");
    }

    private void needed(String field, @Nullable Object value) {
        Check.that(value != null, where + field + " is missing; FFD 1.2 needs it, set it");
    }
}
