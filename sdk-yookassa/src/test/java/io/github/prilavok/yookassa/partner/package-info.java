@NullMarked
package io.github.prilavok.yookassa.partner;

import org.jspecify.annotations.NullMarked;
