package io.github.prilavok.yookassa.model;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.internal.Check;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a payment does not go together, checked before anything is sent. */
final class PaymentRules {
    private static final int SBERPAY_RETURN_URL = 255;

    private PaymentRules() {}

    static void method(
            @Nullable String token,
            @Nullable String methodId,
            @Nullable PaymentMethodData data,
            @Nullable Boolean save) {
        Check.that(
                Stream.of(token, methodId, data).filter(Objects::nonNull).count() <= 1,
                "payment_token, payment_method_id and payment_method_data exclude each other; set one, or none to let the"
                        + " payer choose on YooKassa's page");
        Check.that(token == null || !token.isBlank(), "payment_token is blank; set it or leave it out");
        Check.that(methodId == null || !methodId.isBlank(), "payment_method_id is blank; set it or leave it out");
        Check.that(
                methodId == null || !Boolean.TRUE.equals(save),
                "save_payment_method is for payment methods that are not saved yet; leave it out with payment_method_id");
    }

    static void confirmation(@Nullable ConfirmationData confirmation, @Nullable PaymentMethodData method) {
        if (!(method instanceof PaymentMethodData.Sberbank sberbank)) {
            return;
        }
        Check.that(
                !(confirmation instanceof ConfirmationData.External) || sberbank.phone() != null,
                "payment_method_data.phone is missing; confirmation external of SberPay needs it");
        if (confirmation instanceof ConfirmationData.MobileApplication application) {
            Check.optionalText("confirmation.return_url (of SberPay)", application.returnUrl(), SBERPAY_RETURN_URL);
        }
    }

    static void paymentOrder(@Nullable PaymentOrder order, Money amount) {
        Check.that(
                !(order instanceof PaymentOrder.Utilities utilities)
                        || utilities.amount().equals(amount),
                "payment_order.amount must be the amount of the payment");
    }
}
