/** What the buyer is told: the message and the letter. */
@NullMarked
package io.github.prilavok.shop.notice;

import org.jspecify.annotations.NullMarked;
