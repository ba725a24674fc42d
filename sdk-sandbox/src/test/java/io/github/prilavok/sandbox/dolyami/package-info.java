@NullMarked
package io.github.prilavok.sandbox.dolyami;

import org.jspecify.annotations.NullMarked;
