/** Certificates, keys and digests. Not for users: it changes without notice. */
@NullMarked
package io.github.prilavok.core.internal.tls;

import org.jspecify.annotations.NullMarked;
