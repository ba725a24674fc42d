/** What is sent to T-Bank's acquiring and what it answers. */
@NullMarked
package io.github.prilavok.tinkoff.model;

import org.jspecify.annotations.NullMarked;
