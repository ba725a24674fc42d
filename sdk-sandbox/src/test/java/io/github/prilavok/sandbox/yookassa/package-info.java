/** Tests against the provider's documentation, without any client of this library. */
@NullMarked
package io.github.prilavok.sandbox.yookassa;

import org.jspecify.annotations.NullMarked;
