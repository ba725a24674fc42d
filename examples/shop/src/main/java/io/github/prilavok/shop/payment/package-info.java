/** Payment: one protocol for every way to pay, and the ways. */
@NullMarked
package io.github.prilavok.shop.payment;

import org.jspecify.annotations.NullMarked;
