package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.yookassa.YooKassaClient;
import io.github.prilavok.yookassa.YooKassaClientBuilder;
import io.github.prilavok.yookassa.payouts.YooKassaPayoutsClient;
import io.github.prilavok.yookassa.payouts.YooKassaPayoutsClientBuilder;
import io.github.prilavok.yookassa.webhook.YooKassaNotifications;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outside of the payments module: users' tokens, YooKassa's clients and its webhooks. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("shop.marketplace.yookassa.shop-id")
class MarketplaceBeans {
    @Bean
    UserTokens userTokens(MarketplaceSettings settings, Clock clock) {
        String secret = settings.tokenSecret();
        String project = settings.firebaseProject();
        if (project != null && secret == null) {
            return UserTokens.ofFirebase(project, settings.firebaseKeys(), clock);
        }
        if (secret == null || project != null) {
            throw new IllegalArgumentException(
                    "whose tokens do the app's users have? Set shop.marketplace.firebase-project or"
                            + " shop.marketplace.token-secret, and not both");
        }
        return UserTokens.signedWith(secret, settings.tokenAudience(), clock);
    }

    @Bean
    YooKassaClient yookassa(MarketplaceSettings settings, Clock clock) {
        MarketplaceSettings.YooKassa yookassa = settings.yookassa();
        YooKassaClientBuilder builder = YooKassaClient.builder()
                .shop(yookassa.shopId(), yookassa.secretKey())
                .timeout(yookassa.timeout())
                .clock(clock);
        if (yookassa.url() != null) {
            builder.baseUrl(yookassa.url());
        }
        return builder.build();
    }

    /** The payout gateway has credentials of its own. */
    @Bean
    YooKassaPayoutsClient yookassaPayouts(MarketplaceSettings settings, Clock clock) {
        MarketplaceSettings.YooKassa yookassa = settings.yookassa();
        YooKassaPayoutsClientBuilder builder = YooKassaPayoutsClient.builder()
                .gateway(yookassa.payoutsId(), yookassa.payoutsSecretKey())
                .timeout(yookassa.timeout())
                .clock(clock);
        if (yookassa.url() != null) {
            builder.baseUrl(yookassa.url());
        }
        return builder.build();
    }

    @Bean
    YooKassaNotifications yookassaNotifications(MarketplaceSettings settings) {
        WebhookPolicy.Builder policy =
                WebhookPolicy.builder().urlSecret(settings.yookassa().webhookSecret());
        if (settings.yookassa().webhooksFrom() != null) {
            policy.allowFrom(settings.yookassa().webhooksFrom());
        }
        return YooKassaNotifications.of(policy.build());
    }
}
