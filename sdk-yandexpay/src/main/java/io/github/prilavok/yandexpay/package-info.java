/** Yandex Pay: the client and its resources. */
@NullMarked
package io.github.prilavok.yandexpay;

import org.jspecify.annotations.NullMarked;
