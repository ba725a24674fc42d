/** What YooKassa is asked and what it answers. */
@NullMarked
package io.github.prilavok.yookassa.model;

import org.jspecify.annotations.NullMarked;
