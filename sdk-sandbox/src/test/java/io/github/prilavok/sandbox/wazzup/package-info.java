/** The Wazzup of the sandbox, tested over HTTP as any client would use it. */
@NullMarked
package io.github.prilavok.sandbox.wazzup;

import org.jspecify.annotations.NullMarked;
