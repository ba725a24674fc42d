/**
 * T-Bank's internet acquiring (API v2) and mass payouts (e2c) as a stateful server: one reading of the bank's
 * documents, written apart from any client so that a client can be tried against it.
 */
@NullMarked
package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.NullMarked;
