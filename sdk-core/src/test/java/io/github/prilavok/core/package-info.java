@NullMarked
package io.github.prilavok.core;

import org.jspecify.annotations.NullMarked;
