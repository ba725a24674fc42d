/** What Yandex Pay is asked and what it answers. */
@NullMarked
package io.github.prilavok.yandexpay.model;

import org.jspecify.annotations.NullMarked;
