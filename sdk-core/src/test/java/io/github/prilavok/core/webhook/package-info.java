@NullMarked
package io.github.prilavok.core.webhook;

import org.jspecify.annotations.NullMarked;
