/** The client for T-Bank (ex-Tinkoff) internet acquiring: payments, saved cards, SBP, wallets, own payment forms. */
@NullMarked
package io.github.prilavok.tinkoff;

import org.jspecify.annotations.NullMarked;
