@NullMarked
package io.github.prilavok.core.internal.log;

import org.jspecify.annotations.NullMarked;
