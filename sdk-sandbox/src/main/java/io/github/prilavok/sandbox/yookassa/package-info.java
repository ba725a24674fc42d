/**
 * A YooKassa API v3 that runs on this machine: payments, refunds, receipts, invoices, Safe deals, payouts, partner
 * access and notifications.
 *
 * <p>{@link io.github.prilavok.sandbox.yookassa.YooKassaSandbox} is the way in.
 */
@NullMarked
package io.github.prilavok.sandbox.yookassa;

import org.jspecify.annotations.NullMarked;
