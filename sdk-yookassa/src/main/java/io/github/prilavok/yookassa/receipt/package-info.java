/** Receipts by 54-FZ. */
@NullMarked
package io.github.prilavok.yookassa.receipt;

import org.jspecify.annotations.NullMarked;
