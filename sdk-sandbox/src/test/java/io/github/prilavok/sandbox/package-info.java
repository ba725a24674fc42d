@NullMarked
package io.github.prilavok.sandbox;

import org.jspecify.annotations.NullMarked;
