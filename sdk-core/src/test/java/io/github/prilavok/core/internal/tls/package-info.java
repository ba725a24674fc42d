@NullMarked
package io.github.prilavok.core.internal.tls;

import org.jspecify.annotations.NullMarked;
