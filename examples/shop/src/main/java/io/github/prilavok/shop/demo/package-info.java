/** The demonstration: the sandbox, a mail server and a buyer around the shop. */
@NullMarked
package io.github.prilavok.shop.demo;

import org.jspecify.annotations.NullMarked;
