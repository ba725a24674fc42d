package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code DATA} of Init: the keys that the bank itself knows, and any others.
 *
 * <pre>{@code
 * Init.builder()
 *         .data(PaymentData.builder()
 *                 .operationInitiatorType(OperationInitiatorType.CUSTOMER_CARD_CAPTURED)
 *                 .email("a@b.ru")
 *                 .put("shop", "Nevsky 1")
 *                 .build())
 * }</pre>
 */
public final class PaymentData {
    static final String OPERATION_INITIATOR_TYPE = "OperationInitiatorType";
    static final String QR = "QR";

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,20}");
    private static final int MAX_ACCOUNT = 30;

    private PaymentData() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the pairs; may be used again after {@link #build}. */
    public static final class Builder {
        private final Map<String, String> pairs = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Any pair, such as those that shops see again in their registries: {@code Paymentpurpose}, {@code Order_number},
         * {@code Name}, {@code S_lastname}, {@code S_firstname}, {@code S_middlename}, {@code Number}, {@code Mfo_agreement}.
         */
        public Builder put(String key, String value) {
            pairs.put(key, value);
            return this;
        }

        /** The payer's phone, 7 to 20 digits, with or without a plus; required for shops of MCC 4814. */
        public Builder phone(String phone) {
            Check.form("DATA.Phone", phone, PHONE, "7 to 20 digits, with or without a leading +");
            return put("Phone", phone);
        }

        /** The payer's e-mail address. */
        public Builder email(String email) {
            return put("Email", email);
        }

        /** The number of the wallet that is topped up, at most 30 characters; required for shops of MCC 6050 and 6051. */
        public Builder account(String account) {
            Check.optionalText("DATA.account", account, MAX_ACCOUNT);
            return put("account", account);
        }

        /** The stored card that the form proposes, by its CardId. */
        public Builder defaultCard(String cardId) {
            return put("DefaultCard", cardId);
        }

        /** The form proposes no stored card. */
        public Builder noDefaultCard() {
            return defaultCard("none");
        }

        /** Who starts the operation, and whether the card is stored. */
        public Builder operationInitiatorType(OpenEnum<OperationInitiatorType> type) {
            return put(OPERATION_INITIATOR_TYPE, type.wire());
        }

        /** A payment by SBP that also links the payer's account; with Recurrent, and a Description. */
        public Builder qr() {
            return put(QR, "true");
        }

        /** Which method's notifications are wanted: {@code TinkoffPay} or {@code sbpqr}. */
        public Builder notificationEnableSource(String source) {
            return put("notificationEnableSource", source);
        }

        /** The name of the integration. */
        public Builder connectionType(String name) {
            return put("connection_type", name);
        }

        /**
         * The payer's device, for T-Pay on the web.
         *
         * @param device {@code Desktop}, {@code Mobile} or {@code SDK}
         * @param os {@code iOS}, {@code Android}, {@code macOS}, {@code Windows} or {@code Linux}
         * @param webView whether the page is shown inside an app
         * @param browser its name
         */
        public Builder tinkoffPayWeb(String device, String os, boolean webView, String browser) {
            return put("TinkoffPayWeb", "true")
                    .put("Device", device)
                    .put("DeviceOs", os)
                    .put("DeviceWebView", Boolean.toString(webView))
                    .put("DeviceBrowser", browser);
        }

        /**
         * The payer's device, for SberPay on the web.
         *
         * @param device {@code Desktop}, {@code Mobile} or {@code SDK}
         */
        public Builder sberPayWeb(String device) {
            return put("SberPayWeb", "true").put("Device", device);
        }

        /** The ticket that is paid for. Its pairs do not count among the 20. */
        public Builder airTicket(AirTicket ticket) {
            pairs.putAll(ticket.pairs());
            return this;
        }

        /** The pairs, in the order in which they were given. */
        public Map<String, String> build() {
            return AdditionalData.copy(pairs);
        }
    }
}
