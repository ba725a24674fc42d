/** Yandex Pay's envelope and JSON. Not for users; changes without notice. */
@NullMarked
package io.github.prilavok.yandexpay.internal;

import org.jspecify.annotations.NullMarked;
