@NullMarked
package io.github.prilavok.yandexpay;

import org.jspecify.annotations.NullMarked;
