/** What Wazzup posts to the shop: messages, statuses, states of channels and templates. */
@NullMarked
package io.github.prilavok.wazzup.webhook;

import org.jspecify.annotations.NullMarked;
