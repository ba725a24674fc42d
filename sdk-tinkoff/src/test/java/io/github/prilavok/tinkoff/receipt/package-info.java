@NullMarked
package io.github.prilavok.tinkoff.receipt;

import org.jspecify.annotations.NullMarked;
