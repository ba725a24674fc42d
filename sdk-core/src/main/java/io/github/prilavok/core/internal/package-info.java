/** The machinery that the provider modules build on. Not for users: it changes without notice. */
@NullMarked
package io.github.prilavok.core.internal;

import org.jspecify.annotations.NullMarked;
