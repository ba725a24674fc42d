/** Durable steps, and the record of webhooks. */
@NullMarked
package io.github.prilavok.shop.job;

import org.jspecify.annotations.NullMarked;
