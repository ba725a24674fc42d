package io.github.prilavok.shop;

import io.github.prilavok.core.webhook.WebhookPolicy;
import io.github.prilavok.tinkoff.dolyami.DolyamiClient;
import io.github.prilavok.tinkoff.dolyami.DolyamiClientBuilder;
import io.github.prilavok.tinkoff.dolyami.DolyamiNotifications;
import io.github.prilavok.yandexpay.YandexPayClient;
import io.github.prilavok.yandexpay.YandexPayClientBuilder;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The providers that a shop takes money by if it has been given credentials for them. */
@Configuration(proxyBeanMethods = false)
class Ways {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("shop.dolyami.login")
    static class Dolyami {
        @Bean
        ShopSettings.Dolyami dolyamiSettings(ShopSettings settings) {
            return Objects.requireNonNull(settings.dolyami());
        }

        @Bean
        DolyamiClient dolyami(ShopSettings.Dolyami bank, Clock clock) {
            DolyamiClientBuilder builder = DolyamiClient.builder()
                    .credentials(bank.login(), bank.password())
                    .clientCertificate(bank.certificate(), bank.key(), null)
                    .timeout(bank.timeout())
                    .clock(clock);
            if (bank.url() != null) {
                builder.baseUrl(bank.url());
            }
            if (bank.authorities() != null) {
                builder.trust(bank.authorities());
            }
            return builder.build();
        }

        @Bean
        DolyamiNotifications dolyamiNotifications(ShopSettings.Dolyami bank) {
            return DolyamiNotifications.of(
                    bank.webhookSecret(),
                    bank.webhookFrom() == null
                            ? WebhookPolicy.defaults()
                            : WebhookPolicy.builder()
                                    .allowFrom(bank.webhookFrom())
                                    .build());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("shop.yandex-pay.merchant-id")
    static class YandexPay {
        @Bean
        ShopSettings.YandexPay yandexPaySettings(ShopSettings settings) {
            return Objects.requireNonNull(settings.yandexPay());
        }

        @Bean
        YandexPayClient yandexPay(ShopSettings.YandexPay yandex, Clock clock) {
            YandexPayClientBuilder builder =
                    YandexPayClient.builder().timeout(yandex.timeout()).clock(clock);
            // The sandbox's key is the Merchant ID.
            if (yandex.apiKey().equals(yandex.merchantId())) {
                builder.sandbox(yandex.merchantId());
            } else {
                builder.production(yandex.apiKey(), yandex.merchantId());
            }
            if (yandex.url() != null) {
                builder.baseUrl(yandex.url());
            }
            return builder.build();
        }
    }
}
