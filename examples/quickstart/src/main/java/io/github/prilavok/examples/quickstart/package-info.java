/** One short program a provider. */
@NullMarked
package io.github.prilavok.examples.quickstart;

import org.jspecify.annotations.NullMarked;
