/** The shop's HTTP endpoints. */
@NullMarked
package io.github.prilavok.shop.web;

import org.jspecify.annotations.NullMarked;
