/** The partner programme: other people's shops, by the token that each of them gave. */
@NullMarked
package io.github.prilavok.yookassa.partner;

import org.jspecify.annotations.NullMarked;
