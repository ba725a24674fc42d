package io.github.prilavok.tinkoff.receipt;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a receipt can be known to be refused before it is sent. */
final class ReceiptCheck {
    private static final int MAX_ITEMS = 100;
    private static final int MAX_CONTACT = 64;
    private static final long MAX_PAYMENT = 99_999_999_999_999L;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+\\d+");
    private static final Pattern INN = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern COUNTRY = Pattern.compile("\\d{1,3}");
    private static final Pattern DOCUMENT = Pattern.compile("21|22|26|27|28|3[1-8]|40");
    private static final int MAX_ADDRESS = 256;

    private ReceiptCheck() {}

    static void check(Receipt receipt) {
        FfdVersion version = version(receipt);
        Check.that(
                receipt.email() != null || receipt.phone() != null,
                "Receipt.Email or Receipt.Phone is missing; set one of them, the buyer gets the receipt there");
        Check.optionalText("Receipt.Email", receipt.email(), MAX_CONTACT);
        Check.form("Receipt.Email", receipt.email(), EMAIL, "an e-mail address");
        Check.optionalText("Receipt.Phone", receipt.phone(), MAX_CONTACT);
        Check.form("Receipt.Phone", receipt.phone(), PHONE, "+ and digits, like +79031234567");
        Check.required("Receipt.Taxation", receipt.taxation());
        Check.size("Receipt.Items", receipt.items(), 1, MAX_ITEMS);
        if (version == FfdVersion.FFD_1_05) {
            only12("Receipt.ClientInfo", receipt.clientInfo());
            only12("Receipt.Customer", receipt.customer());
            only12("Receipt.CustomerInn", receipt.customerInn());
            only12("Receipt.OperatingCheckProps", receipt.operatingCheckProps());
            only12("Receipt.SectoralCheckProps", first(receipt.sectoralCheckProps()));
            only12("Receipt.AddUserProp", receipt.addUserProp());
            only12("Receipt.AdditionalCheckProps", receipt.additionalCheckProps());
        }
        Check.form("Receipt.CustomerInn", receipt.customerInn(), INN, "10 or 12 digits");
        if (receipt.clientInfo() != null) {
            client(receipt.clientInfo());
        }
        if (receipt.operatingCheckProps() != null) {
            OperatingCheckProps props = receipt.operatingCheckProps();
            Check.required("Receipt.OperatingCheckProps.Name", props.name());
            Check.required("Receipt.OperatingCheckProps.Value", props.value());
            Check.required("Receipt.OperatingCheckProps.Timestamp", props.timestamp());
        }
        if (receipt.addUserProp() != null) {
            Check.required("Receipt.AddUserProp.Name", receipt.addUserProp().name());
            Check.required("Receipt.AddUserProp.Value", receipt.addUserProp().value());
        }
        for (SectoralItemProps props : receipt.sectoralCheckProps()) {
            ItemCheck.sectoral("Receipt.SectoralCheckProps", props);
        }
        int line = 0;
        for (ReceiptItem item : receipt.items()) {
            line++;
            new ItemCheck(line, item, version).check();
        }
        if (receipt.payments() != null) {
            payments(receipt, receipt.payments());
        }
    }

    /** The receipt against what is charged: the bank's errors 308 and 334. */
    static void sums(Receipt receipt, Money amount) {
        Payments payments = receipt.payments();
        if (payments != null) {
            Money electronic = Check.required("Receipt.Payments.Electronic", payments.electronic());
            Check.that(
                    electronic.equals(amount),
                    "Receipt.Payments.Electronic is " + electronic + " but the payment is " + amount
                            + "; they have to be equal, and what is paid otherwise stands in the other kinds");
            return;
        }
        Money total = receipt.total();
        Check.that(
                total.equals(amount),
                "Receipt.Items sum to " + total + " but the payment is " + amount + ", a difference of "
                        + total.minus(amount)
                        + "; spread a discount with ReceiptItems.discountedTo, put bonuses into Payments.AdvancePayment");
    }

    private static FfdVersion version(Receipt receipt) {
        return receipt.ffdVersion() == null
                ? FfdVersion.FFD_1_05
                : receipt.ffdVersion().value();
    }

    private static void only12(String field, @Nullable Object value) {
        Check.that(value == null, field + " exists in FFD 1.2 only; start from Receipt.ffd12() or leave it out");
    }

    private static @Nullable Object first(List<?> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    private static void client(ClientInfo client) {
        Check.form("Receipt.ClientInfo.Citizenship", client.citizenship(), COUNTRY, "the country's OKSM number");
        Check.form(
                "Receipt.ClientInfo.DocumentCode",
                client.documentCode(),
                DOCUMENT,
                "21, 22, 26, 27, 28, 31 to 38 or 40");
        Check.optionalText("Receipt.ClientInfo.Address", client.address(), MAX_ADDRESS);
    }

    private static void payments(Receipt receipt, Payments payments) {
        Check.required("Receipt.Payments.Electronic", payments.electronic());
        kind("Electronic", payments.electronic());
        kind("Cash", payments.cash());
        kind("AdvancePayment", payments.advancePayment());
        kind("Credit", payments.credit());
        kind("Provision", payments.provision());
        Check.that(
                payments.total().equals(receipt.total()),
                "Receipt.Payments sum to " + payments.total() + " but Receipt.Items to " + receipt.total()
                        + "; lines keep their full prices, and each rouble of them is paid by one of the kinds");
    }

    private static void kind(String name, @Nullable Money amount) {
        if (amount != null) {
            Check.that(
                    !amount.isNegative() && amount.minor() <= MAX_PAYMENT,
                    "Receipt.Payments." + name + " must not be negative nor have more than 14 digits in kopecks");
        }
    }
}
