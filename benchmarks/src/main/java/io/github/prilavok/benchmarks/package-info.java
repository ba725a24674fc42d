/** What a call and a notification cost, beside hand-written code and other SDKs. */
@NullMarked
package io.github.prilavok.benchmarks;

import org.jspecify.annotations.NullMarked;
