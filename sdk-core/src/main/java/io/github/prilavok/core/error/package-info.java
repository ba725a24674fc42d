/** What a call can end with other than a value. */
@NullMarked
package io.github.prilavok.core.error;

import org.jspecify.annotations.NullMarked;
