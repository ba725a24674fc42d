/** The reference shop: what it is set to, its database and the clients of its providers. */
@NullMarked
package io.github.prilavok.shop;

import org.jspecify.annotations.NullMarked;
