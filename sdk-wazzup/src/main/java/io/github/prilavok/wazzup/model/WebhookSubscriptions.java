package io.github.prilavok.wazzup.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.internal.Built;
import io.github.prilavok.core.internal.json.Extra;
import io.github.prilavok.wazzup.internal.WazzupRedaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which webhooks are switched on. Wazzup's pages show the switches as texts, its server answers booleans; both are read.
 *
 * @param messagesAndStatuses messages of clients, echoes of the shop's own, and statuses
 * @param contactsAndDealsCreation Wazzup asks the shop to create contacts and deals; a shop keeps this off
 * @param channelsUpdates states of channels
 * @param wabaTemplatesStatus moderation of WABA templates, by the name that the server reports
 * @param templateStatus the same, by the name that the documentation gives
 * @param extra switches that this version does not know
 */
@Built
public record WebhookSubscriptions(
        @Nullable Boolean messagesAndStatuses,
        @Nullable Boolean contactsAndDealsCreation,
        @Nullable Boolean channelsUpdates,
        @Nullable Boolean wabaTemplatesStatus,
        @JsonAlias("tepmplateStatus") @Nullable Boolean templateStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public WebhookSubscriptions {
        extra = Extra.copy(extra);
    }

    /** What a shop needs: messages, statuses and states of channels. */
    public static WebhookSubscriptions forShop() {
        return of(true, false, true);
    }

    /** Nothing at all: as near as Wazzup comes to taking a webhook away. */
    public static WebhookSubscriptions none() {
        return of(false, false, false);
    }

    private static WebhookSubscriptions of(boolean messages, boolean creation, boolean channels) {
        return builder()
                .messagesAndStatuses(messages)
                .contactsAndDealsCreation(creation)
                .channelsUpdates(channels)
                .build();
    }

    /** Whether webhooks about templates are on, by either name of the switch. */
    public boolean templates() {
        return Boolean.TRUE.equals(wabaTemplatesStatus) || Boolean.TRUE.equals(templateStatus);
    }

    public static WebhookSubscriptionsBuilder builder() {
        return WebhookSubscriptionsBuilder.builder();
    }

    public WebhookSubscriptionsBuilder toBuilder() {
        return WebhookSubscriptionsBuilder.builder(this);
    }

    @Override
    public String toString() {
        return WazzupRedaction.describe(this);
    }
}
