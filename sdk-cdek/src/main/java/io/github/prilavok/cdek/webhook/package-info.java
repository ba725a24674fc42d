/** CDEK's webhooks. CDEK signs nothing: every event is {@link io.github.prilavok.core.webhook.Unverified}. */
@NullMarked
package io.github.prilavok.cdek.webhook;

import org.jspecify.annotations.NullMarked;
