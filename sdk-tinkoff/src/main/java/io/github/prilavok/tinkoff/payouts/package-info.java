/** T-Bank's payouts (A2C_V2, e2c): money to cards, by SBP and to partners, over requests signed with the shop's own key. */
@NullMarked
package io.github.prilavok.tinkoff.payouts;

import org.jspecify.annotations.NullMarked;
