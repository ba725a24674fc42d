package io.github.prilavok.tinkoff.receipt;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.core.internal.log.Redaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal receipt: what the cash register prints and the tax service gets. It goes with Init or Confirm, a refund's receipt
 * with Cancel.
 *
 * <pre>{@code
 * Receipt.ffd12()
 *         .email("a@b.ru")
 *         .taxation(Taxation.USN_INCOME)
 *         .addItems(ReceiptItem.of("Кружка", Money.rubles("1299.00"), 1, MeasurementUnit.PIECE, Tax.VAT_22))
 *         .build()
 * }</pre>
 *
 * <p>A receipt can be made and read in any state; it is checked ({@link #checked}) by the requests that carry it, so that a
 * fault in it is reported with the line's number before anything is sent, and not a day later by the cash register.
 *
 * <p>Source: <a href="https://www.tbank.ru/kassa/dev/payments/">tbank.ru/kassa/dev/payments</a>, Receipt.
 *
 * @param ffdVersion the format; has to match the terminal and the cash register; the bank takes 1.05 if it is absent
 * @param email where the buyer gets the receipt, at most 64 characters; this or the phone is required
 * @param phone {@code +} and digits, at most 64 characters
 * @param taxation the system of taxation; required
 * @param items 1 to 100 lines
 * @param payments how it is paid; absent: electronically as a whole
 * @param clientInfo FFD 1.2: who the buyer is
 * @param customer FFD 1.2: the buyer's name
 * @param customerInn FFD 1.2: the buyer's INN
 * @param operatingCheckProps FFD 1.2: an operational property
 * @param sectoralCheckProps FFD 1.2: what the law of the industry asks for; one is sent as an object, several as a list,
 *     for the bank's documents show an object and newer SDKs a list
 * @param addUserProp FFD 1.2: an additional property of the buyer
 * @param additionalCheckProps FFD 1.2: an additional property of the receipt
 * @param extra fields that this type does not have; they are sent as they are
 */
@Built
public record Receipt(
        @Nullable OpenEnum<FfdVersion> ffdVersion,
        @Nullable String email,
        @Nullable String phone,
        @Nullable OpenEnum<Taxation> taxation,
        List<ReceiptItem> items,

        @Nullable @JsonDeserialize(using = PaymentsReader.class)
        Payments payments,

        @Nullable ClientInfo clientInfo,
        @Nullable String customer,
        @Nullable String customerInn,
        @Nullable OperatingCheckProps operatingCheckProps,

        @JsonFormat(
                with = {
                    JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                    JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
                })
        List<SectoralItemProps> sectoralCheckProps,

        @Nullable AddUserProp addUserProp,
        @Nullable @JsonAlias("additionalCheckProps") String additionalCheckProps,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public Receipt {
        items = List.copyOf(items);
        sectoralCheckProps = List.copyOf(sectoralCheckProps);
        extra = Extra.copy(extra);
    }

    public static ReceiptBuilder builder() {
        return ReceiptBuilder.builder();
    }

    /** The same with some of it changed. */
    public ReceiptBuilder toBuilder() {
        return ReceiptBuilder.builder(this);
    }

    /** A receipt in the format 1.05. */
    public static ReceiptBuilder ffd105() {
        return builder().ffdVersion(FfdVersion.FFD_1_05);
    }

    /** A receipt in the format 1.2; its lines need a unit of measurement. */
    public static ReceiptBuilder ffd12() {
        return builder().ffdVersion(FfdVersion.FFD_1_2);
    }

    /** The sum of the lines. */
    public Money total() {
        Money total = Money.kopecks(0);
        for (ReceiptItem item : items) {
            if (item.amount() != null) {
                total = total.plus(item.amount());
            }
        }
        return total;
    }

    /**
     * This receipt, if the bank and the cash register would take it as far as that can be known beforehand.
     *
     * @throws IllegalArgumentException if not; the message names the line and how to mend it
     */
    public Receipt checked() {
        ReceiptCheck.check(this);
        return this;
    }

    /**
     * This receipt, if it is fit to be sent and belongs to this amount: the lines sum to it, or, where there are {@link
     * Payments}, their electronic part is it.
     *
     * @param amount what the buyer is charged, or is paid back
     * @throws IllegalArgumentException if not; the message says by how much and how to mend it
     */
    public Receipt checked(Money amount) {
        ReceiptCheck.check(this);
        ReceiptCheck.sums(this, amount);
        return this;
    }

    @Override
    public String toString() {
        return Redaction.describe(this);
    }
}
