/** The tolerant mapper, and what every provider reads and writes alike. Not for users: it changes without notice. */
@NullMarked
package io.github.prilavok.core.internal.json;

import org.jspecify.annotations.NullMarked;
