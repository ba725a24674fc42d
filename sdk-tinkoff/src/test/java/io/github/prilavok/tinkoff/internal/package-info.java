@NullMarked
package io.github.prilavok.tinkoff.internal;

import org.jspecify.annotations.NullMarked;
