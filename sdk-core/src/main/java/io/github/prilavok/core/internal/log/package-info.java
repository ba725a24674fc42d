/** What is logged, and what of it is hidden. Not for users: it changes without notice. */
@NullMarked
package io.github.prilavok.core.internal.log;

import org.jspecify.annotations.NullMarked;
