/** T-Bank's "Dolyami": the buyer pays in four parts, the shop gets the whole. A partner API of its own, in roubles. */
@NullMarked
package io.github.prilavok.tinkoff.dolyami;

import org.jspecify.annotations.NullMarked;
