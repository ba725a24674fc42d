/** What runs inside the compiler. */
@NullMarked
package io.github.prilavok.build;

import org.jspecify.annotations.NullMarked;
