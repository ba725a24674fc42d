/** Wazzup (Wazzup24), API v3: send a message, learn its fate, keep an eye on the channels. */
@NullMarked
package io.github.prilavok.wazzup;

import org.jspecify.annotations.NullMarked;
