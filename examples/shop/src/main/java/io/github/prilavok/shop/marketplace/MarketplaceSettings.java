package io.github.prilavok.shop.marketplace;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the payments module is set to, under {@code shop.marketplace.}.
 *
 * @param firebaseProject the Firebase project whose ID tokens the app's users have; null if somebody else gives them out
 * @param firebaseKeys where Google publishes the keys of such tokens
 * @param tokenSecret what users' tokens are signed with if not by Firebase, at least 32 bytes
 * @param tokenAudience whom those are for
 * @param returnUrl where YooKassa leads a payer back to: the app
 * @param vatCode of what is sold, as YooKassa's receipts number it; 1 is none
 * @param patience how long a function waits for YooKassa before it tells the app to ask again
 * @param poll the shortest pause between two looks at a payment, a refund or a payout that is not decided
 * @param longestPoll the longest
 * @param settled how long after it was asked for something that YooKassa does not show may still appear
 * @param yookassa the shop at YooKassa, and its payout gateway
 */
@ConfigurationProperties("shop.marketplace")
public record MarketplaceSettings(
        @Nullable String firebaseProject,

        @DefaultValue("https://www.googleapis.com/service_accounts/v1/jwk/securetoken@system.gserviceaccount.com")
        URI firebaseKeys,

        @Nullable String tokenSecret,
        @DefaultValue("prilavok-shop") String tokenAudience,
        String returnUrl,
        @DefaultValue("1") int vatCode,
        @DefaultValue("45s") Duration patience,
        @DefaultValue("3s") Duration poll,
        @DefaultValue("1m") Duration longestPoll,
        @DefaultValue("10m") Duration settled,
        YooKassa yookassa) {

    /**
     * YooKassa. The shop and the payout gateway have credentials of their own.
     *
     * @param url null for production
     * @param webhookSecret stands in the URL of the webhooks: {@code /ukassaWebhook?key=…}
     * @param webhooksFrom the addresses that webhooks may come from; null for YooKassa's own
     * @param timeout of one call; YooKassa takes up to 30 s to decide
     */
    public record YooKassa(
            @Nullable String url,
            String shopId,
            String secretKey,
            String payoutsId,
            String payoutsSecretKey,
            String webhookSecret,
            @Nullable String webhooksFrom,
            @DefaultValue("40s") Duration timeout) {
        @Override
        public String toString() {
            return "YooKassa[" + shopId + ']';
        }
    }

    @Override
    public String toString() {
        return "MarketplaceSettings[" + yookassa + ']';
    }
}
