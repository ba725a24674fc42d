package io.github.prilavok.shop;

import io.github.prilavok.cdek.CdekClient;
import io.github.prilavok.cdek.CdekClientBuilder;
import io.github.prilavok.cdek.webhook.CdekNotifications;
import io.github.prilavok.tinkoff.TinkoffClient;
import io.github.prilavok.tinkoff.TinkoffClientBuilder;
import io.github.prilavok.tinkoff.webhook.TinkoffNotifications;
import io.github.prilavok.wazzup.WazzupClient;
import io.github.prilavok.wazzup.WazzupClientBuilder;
import io.github.prilavok.wazzup.webhook.WazzupNotifications;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The providers that every order needs, each by its own client; {@link Ways} has those that only some are paid by. */
@Configuration(proxyBeanMethods = false)
class Providers {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TinkoffClient tinkoff(ShopSettings settings, Clock clock) {
        ShopSettings.Tinkoff bank = settings.tinkoff();
        TinkoffClientBuilder builder = TinkoffClient.builder()
                .terminal(bank.terminal(), bank.password())
                .timeout(bank.timeout())
                .clock(clock);
        if (bank.url() != null) {
            builder.baseUrl(bank.url());
        }
        if (bank.certificates() != null) {
            builder.trust(bank.certificates());
        }
        return builder.build();
    }

    @Bean
    TinkoffNotifications tinkoffNotifications(ShopSettings settings) {
        return TinkoffNotifications.of(
                settings.tinkoff().terminal(), settings.tinkoff().password());
    }

    @Bean
    CdekClient cdek(ShopSettings settings, Clock clock) {
        CdekClientBuilder builder = CdekClient.builder()
                .account(settings.cdek().account(), settings.cdek().password())
                .timeout(settings.cdek().timeout())
                .clock(clock);
        if (settings.cdek().url() != null) {
            builder.baseUrl(settings.cdek().url());
        }
        return builder.build();
    }

    @Bean
    CdekNotifications cdekNotifications(ShopSettings settings) {
        return CdekNotifications.of(settings.cdek().webhookSecret());
    }

    @Bean
    WazzupClient wazzup(ShopSettings settings, Clock clock) {
        WazzupClientBuilder builder = WazzupClient.builder()
                .apiKey(settings.wazzup().apiKey())
                .timeout(settings.wazzup().timeout())
                .clock(clock);
        if (settings.wazzup().url() != null) {
            builder.baseUrl(settings.wazzup().url());
        }
        return builder.build();
    }

    @Bean
    WazzupNotifications wazzupWebhooks(ShopSettings settings) {
        return WazzupNotifications.of(settings.wazzup().webhookSecret());
    }
}
