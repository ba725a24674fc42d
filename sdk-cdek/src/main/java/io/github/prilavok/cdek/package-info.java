/** The client of CDEK's API v2: prices, orders and subscriptions to webhooks. */
@NullMarked
package io.github.prilavok.cdek;

import org.jspecify.annotations.NullMarked;
