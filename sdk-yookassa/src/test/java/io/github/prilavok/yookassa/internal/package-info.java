@NullMarked
package io.github.prilavok.yookassa.internal;

import org.jspecify.annotations.NullMarked;
