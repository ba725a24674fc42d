/** Webhooks: raw bytes in, a verified and typed event out. */
@NullMarked
package io.github.prilavok.core.webhook;

import org.jspecify.annotations.NullMarked;
