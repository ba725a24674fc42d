/** Fiscal receipts (54-FZ) of both formats, FFD 1.05 and 1.2, and the exact spreading of a discount over their lines. */
@NullMarked
package io.github.prilavok.tinkoff.receipt;

import org.jspecify.annotations.NullMarked;
