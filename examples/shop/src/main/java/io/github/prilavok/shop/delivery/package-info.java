/** Delivery by CDEK: the parcel and its track number. */
@NullMarked
package io.github.prilavok.shop.delivery;

import org.jspecify.annotations.NullMarked;
