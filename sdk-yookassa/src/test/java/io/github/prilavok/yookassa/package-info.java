@NullMarked
package io.github.prilavok.yookassa;

import org.jspecify.annotations.NullMarked;
