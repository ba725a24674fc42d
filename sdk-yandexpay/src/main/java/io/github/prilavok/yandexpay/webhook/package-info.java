/** Yandex Pay's webhooks: signed tokens checked and made into typed events. */
@NullMarked
package io.github.prilavok.yandexpay.webhook;

import org.jspecify.annotations.NullMarked;
