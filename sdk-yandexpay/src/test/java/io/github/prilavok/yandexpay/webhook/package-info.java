@NullMarked
package io.github.prilavok.yandexpay.webhook;

import org.jspecify.annotations.NullMarked;
