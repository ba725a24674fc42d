/** What the clients of YooKassa share: JSON, errors, rules of requests. Not for use from outside. */
@NullMarked
package io.github.prilavok.yookassa.internal;

import org.jspecify.annotations.NullMarked;
