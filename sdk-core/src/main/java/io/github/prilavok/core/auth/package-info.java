/** Tokens, and where instances share them. */
@NullMarked
package io.github.prilavok.core.auth;

import org.jspecify.annotations.NullMarked;
