/** What T-Bank's packages share; not for users, and free to change. */
@NullMarked
package io.github.prilavok.tinkoff.internal;

import org.jspecify.annotations.NullMarked;
