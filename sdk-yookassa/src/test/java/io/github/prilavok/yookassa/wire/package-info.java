@NullMarked
package io.github.prilavok.yookassa.wire;

import org.jspecify.annotations.NullMarked;
