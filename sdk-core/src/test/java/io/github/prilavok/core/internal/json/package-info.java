@NullMarked
package io.github.prilavok.core.internal.json;

import org.jspecify.annotations.NullMarked;
