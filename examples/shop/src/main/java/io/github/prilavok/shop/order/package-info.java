/** Orders: the file that one comes in, and where it has got to. */
@NullMarked
package io.github.prilavok.shop.order;

import org.jspecify.annotations.NullMarked;
