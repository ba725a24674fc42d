@NullMarked
package io.github.prilavok.tinkoff.payouts;

import org.jspecify.annotations.NullMarked;
