package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.yookassa.internal.Rules;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;
import io.github.prilavok.yookassa.receipt.ReceiptData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment to be made. Whether the money is taken at once or only held is said first, for YooKassa's own default
 * is to hold it, and a hold that nobody captures is released.
 *
 * <pre>{@code
 * CreatePayment.oneStage(Money.rubles("1490.00"))          // or twoStages: held until capturePayment
 *         .confirmation(ConfirmationData.redirect("https://shop.example/orders/A-42"))
 *         .description("Заказ A-42")
 *         .metadata(Map.of("order_id", "A-42"))
 *         .build();
 * }</pre>
 *
 * <p>Always send an id of your own in {@code metadata}: there is no other way to find the payment if its answer is
 * lost and the idempotency key's 24 hours are over.
 *
 * <p>The same values make the same bytes on every try, in every process: YooKassa refuses a key that comes with
 * another body.
 *
 * @param amount how much, in the currency of the shop or sub-account
 * @param capture true: the money is taken at once. False: it is held, and {@code capturePayment} or {@code
 *     cancelPayment} follows before {@link Payment#expiresAt()}
 * @param description what you and the payer see, at most 128 characters
 * @param receipt required if YooKassa makes the shop's receipts; its lines sum to the amount
 * @param recipient the sub-account
 * @param paymentToken a one-time token of Checkout.js or of a mobile SDK. At most one of this and the next two;
 *     none of them lets the payer choose on YooKassa's page
 * @param paymentMethodId a saved payment method: the payer is charged without a word. A refusal is a {@link
 *     PaymentStatus#CANCELED} payment and no error
 * @param paymentMethodData what is paid with
 * @param confirmation how the payer confirms; left out when a saved payment method is charged
 * @param savePaymentMethod whether later charges are to be made without the payer; YooKassa's manager enables it
 * @param clientIp the payer's IP address; null is the address that you send from
 * @param metadata up to 16 pairs that come back in every answer and notification: keys to 32 characters, values to
 *     512
 * @param airline the flight that is paid for; cards only
 * @param transfers the shops' parts, of a split payment
 * @param deal the Safe deal
 * @param merchantCustomerId your id of the payer, at most 200 characters, for saving cards in the widget
 * @param paymentOrder the bill for utilities that is paid
 * @param receiver what is topped up
 * @param statements what YooKassa sends to the payer; of cards, SberPay and SBP
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
@Built
public record CreatePayment(
        Money amount,
        Boolean capture,
        @Nullable String description,
        @Nullable ReceiptData receipt,
        @Nullable Recipient recipient,
        @Nullable String paymentToken,
        @Nullable String paymentMethodId,
        @Nullable PaymentMethodData paymentMethodData,
        @Nullable ConfirmationData confirmation,
        @Nullable Boolean savePaymentMethod,
        @Nullable String clientIp,
        Map<String, String> metadata,
        @Nullable Airline airline,
        List<Transfer> transfers,
        @Nullable PaymentDeal deal,
        @Nullable String merchantCustomerId,
        @Nullable PaymentOrder paymentOrder,
        @Nullable Receiver receiver,
        List<Statement> statements,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public CreatePayment {
        Check.positive("amount", amount);
        Check.that(
                capture != null,
                "capture is not chosen; begin with CreatePayment.oneStage or CreatePayment.twoStages, for YooKassa would hold"
                        + " the money and let it go again");
        Check.optionalText("description", description, Rules.DESCRIPTION);
        PaymentRules.method(paymentToken, paymentMethodId, paymentMethodData, savePaymentMethod);
        PaymentRules.confirmation(confirmation, paymentMethodData);
        if (receipt != null) {
            receipt.checkTotal(amount);
        }
        metadata = Rules.metadata("metadata", metadata);
        transfers.forEach(Transfer::check);
        if (deal != null) {
            deal.check();
        }
        Check.optionalText("merchant_customer_id", merchantCustomerId, 200);
        PaymentRules.paymentOrder(paymentOrder, amount);
        transfers = List.copyOf(transfers);
        statements = List.copyOf(statements);
        extra = Extra.copy(extra);
    }

    /** The same with some of it changed. */
    public CreatePaymentBuilder toBuilder() {
        return CreatePaymentBuilder.builder(this);
    }

    /** The money is taken as soon as the payer pays. */
    public static CreatePaymentBuilder oneStage(Money amount) {
        return CreatePaymentBuilder.builder().amount(amount).capture(true);
    }

    /**
     * The money is held when the payer pays: {@code capturePayment} takes it, {@code cancelPayment} lets it go, and after
     * {@link Payment#expiresAt()} YooKassa lets it go. Not for SBP.
     */
    public static CreatePaymentBuilder twoStages(Money amount) {
        return CreatePaymentBuilder.builder().amount(amount).capture(false);
    }

    @Override
    public String toString() {
        return YooKassaRedaction.describe(this);
    }
}
