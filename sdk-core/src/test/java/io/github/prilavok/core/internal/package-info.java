@NullMarked
package io.github.prilavok.core.internal;

import org.jspecify.annotations.NullMarked;
