/** What the packages of this client share. Not for users: it changes without notice. */
@NullMarked
package io.github.prilavok.cdek.internal;

import org.jspecify.annotations.NullMarked;
