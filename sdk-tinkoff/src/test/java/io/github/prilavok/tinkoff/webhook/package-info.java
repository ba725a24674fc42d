@NullMarked
package io.github.prilavok.tinkoff.webhook;

import org.jspecify.annotations.NullMarked;
