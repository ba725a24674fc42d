/** What is sent to Wazzup and what it answers. */
@NullMarked
package io.github.prilavok.wazzup.model;

import org.jspecify.annotations.NullMarked;
