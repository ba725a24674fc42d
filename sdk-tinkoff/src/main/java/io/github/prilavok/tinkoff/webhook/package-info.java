/** What T-Bank reports by itself: payments, bound cards, printed receipts, linked accounts. */
@NullMarked
package io.github.prilavok.tinkoff.webhook;

import org.jspecify.annotations.NullMarked;
