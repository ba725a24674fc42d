package io.github.prilavok.tinkoff.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code DATA} of FinishAuthorize and AttachCard: what the card's bank asks about the payer's browser (3-D Secure 2), and
 * what Mir Pay gave. All values go as texts.
 *
 * <pre>{@code
 * BrowserData.builder()
 *         .threeDsCompInd("Y")
 *         .language("ru-RU").timezone(-180)
 *         .screen(1080, 1920).colorDepth(24).javaEnabled(false)
 *         .cresCallbackUrl("https://shop.example/3ds")
 *         .build()
 * }</pre>
 */
public final class BrowserData {
    private BrowserData() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects the pairs; may be used again after {@link #build}. */
    public static final class Builder {
        private final Map<String, String> pairs = new LinkedHashMap<>();

        private Builder() {}

        /** Any pair. */
        public Builder put(String key, String value) {
            pairs.put(key, value);
            return this;
        }

        /** Whether the hidden frame was done with: {@code Y}, {@code N}, or {@code U} if there was none. */
        public Builder threeDsCompInd(String indicator) {
            return put("threeDSCompInd", indicator);
        }

        /** The browser's language. */
        public Builder language(String language) {
            return put("language", language);
        }

        /** The browser's offset from UTC in minutes, as JavaScript gives it: -180 in Moscow. */
        public Builder timezone(int minutes) {
            return put("timezone", Integer.toString(minutes));
        }

        /** In pixels. */
        public Builder screen(int height, int width) {
            return put("screen_height", Integer.toString(height)).put("screen_width", Integer.toString(width));
        }

        /** Where the card's bank sends the payer back to. */
        public Builder cresCallbackUrl(String url) {
            return put("cresCallbackUrl", url);
        }

        /** In bits; 48 if it cannot be known. */
        public Builder colorDepth(int bits) {
            return put("colorDepth", Integer.toString(bits));
        }

        public Builder javaEnabled(boolean enabled) {
            return put("javaEnabled", Boolean.toString(enabled));
        }

        /** Mir Pay with a link to NSPK of one's own: what its answer held. */
        public Builder mirPay(String transId, String tavv) {
            return put("transId", transId).put("tavv", tavv);
        }

        /** The pairs, in the order in which they were given. */
        public Map<String, String> build() {
            return AdditionalData.copy(pairs);
        }
    }
}
