@NullMarked
package io.github.prilavok.sandbox.yandexpay;

import org.jspecify.annotations.NullMarked;
