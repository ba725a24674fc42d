/**
 * A CDEK API v2 that runs on this machine: prices, orders with their asynchronous registration, statuses, and webhooks.
 *
 * <p>{@link io.github.prilavok.sandbox.cdek.CdekSandbox} is the way in.
 */
@NullMarked
package io.github.prilavok.sandbox.cdek;

import org.jspecify.annotations.NullMarked;
