@NullMarked
package io.github.prilavok.sandbox.tinkoff;

import org.jspecify.annotations.NullMarked;
