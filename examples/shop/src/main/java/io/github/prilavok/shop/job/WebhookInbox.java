package io.github.prilavok.shop.job;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of the webhooks that came: each is taken up once. */
@Component
public class WebhookInbox {
    private final JdbcClient jdbc;
    private final Clock clock;

    WebhookInbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a webhook, in the transaction of what it changes.
     *
     * @param body what is kept of it
     * @return its number; empty if it was noted before
     */
    public OptionalLong note(String provider, String dedupKey, String kind, @Nullable String body) {
        return jdbc.sql("insert into webhook (provider, dedup_key, kind, body, received_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing returning id")
                .param(provider)
                .param(dedupKey)
                .param(kind)
                .param(body)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
