/** The payments module of a marketplace: charges, refunds and payouts by YooKassa, with a ledger and balances. */
@NullMarked
package io.github.prilavok.shop.marketplace;

import org.jspecify.annotations.NullMarked;
