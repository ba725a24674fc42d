/** What the packages of this module share. Not for users: it changes without notice. */
@NullMarked
package io.github.prilavok.wazzup.internal;

import org.jspecify.annotations.NullMarked;
