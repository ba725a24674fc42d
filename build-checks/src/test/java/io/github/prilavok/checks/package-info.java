@NullMarked
package io.github.prilavok.checks;

import org.jspecify.annotations.NullMarked;
