/** What a user of any Prilavok client touches: calls, options, money, open enums, waiting. */
@NullMarked
package io.github.prilavok.core;

import org.jspecify.annotations.NullMarked;
