/** What a cash register prints (54-FZ), as Yandex Pay takes it. */
@NullMarked
package io.github.prilavok.yandexpay.receipt;

import org.jspecify.annotations.NullMarked;
