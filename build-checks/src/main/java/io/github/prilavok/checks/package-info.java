/** What the build knows of the modules as a whole. */
@NullMarked
package io.github.prilavok.checks;

import org.jspecify.annotations.NullMarked;
