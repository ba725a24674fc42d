/**
 * Providers of a Russian online shop as stateful HTTP servers on loopback: what every one of them shares.
 *
 * <p>A {@link io.github.prilavok.sandbox.ProviderSandbox} answers like the provider, keeps a
 * {@link io.github.prilavok.sandbox.Ledger} of what it executed, lives on a
 * {@link io.github.prilavok.sandbox.SandboxClock} and can be told to {@linkplain io.github.prilavok.sandbox.Misbehaviour
 * misbehave}.
 */
@NullMarked
package io.github.prilavok.sandbox;

import org.jspecify.annotations.NullMarked;
