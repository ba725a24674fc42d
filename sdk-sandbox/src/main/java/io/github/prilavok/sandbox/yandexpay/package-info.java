/**
 * A Yandex Pay Merchant API that runs on this machine: orders, two-stage payments, asynchronous refunds, subscriptions,
 * and webhooks signed with keys that can be rotated.
 *
 * <p>{@link io.github.prilavok.sandbox.yandexpay.YandexPaySandbox} is the way in.
 */
@NullMarked
package io.github.prilavok.sandbox.yandexpay;

import org.jspecify.annotations.NullMarked;
