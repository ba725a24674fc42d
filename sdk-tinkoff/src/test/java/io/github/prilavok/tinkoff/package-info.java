@NullMarked
package io.github.prilavok.tinkoff;

import org.jspecify.annotations.NullMarked;
