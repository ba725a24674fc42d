/**
 * A Dolyami partner API that runs on this machine: orders behind TLS with client certificates, their parts, refunds and
 * unsigned webhooks.
 *
 * <p>{@link io.github.prilavok.sandbox.dolyami.DolyamiSandbox} is the way in.
 */
@NullMarked
package io.github.prilavok.sandbox.dolyami;

import org.jspecify.annotations.NullMarked;
