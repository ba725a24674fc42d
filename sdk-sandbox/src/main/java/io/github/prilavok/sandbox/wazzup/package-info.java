/**
 * A Wazzup API v3 that runs on this machine: channels, messages with their statuses, webhooks, and the mirror of a CRM.
 *
 * <p>{@link io.github.prilavok.sandbox.wazzup.WazzupSandbox} is the way in.
 */
@NullMarked
package io.github.prilavok.sandbox.wazzup;

import org.jspecify.annotations.NullMarked;
