/** YooKassa's notifications. */
@NullMarked
package io.github.prilavok.yookassa.webhook;

import org.jspecify.annotations.NullMarked;
