@NullMarked
package io.github.prilavok.yookassa.payouts;

import org.jspecify.annotations.NullMarked;
