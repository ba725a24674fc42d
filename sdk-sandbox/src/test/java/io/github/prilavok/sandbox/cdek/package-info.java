/** The CDEK of the sandbox, tested over HTTP as any client would use it. */
@NullMarked
package io.github.prilavok.sandbox.cdek;

import org.jspecify.annotations.NullMarked;
