/** Payouts: money to individuals, out of a payout gateway, which has credentials of its own. */
@NullMarked
package io.github.prilavok.yookassa.payouts;

import org.jspecify.annotations.NullMarked;
