@NullMarked
package io.github.prilavok.tinkoff.dolyami;

import org.jspecify.annotations.NullMarked;
