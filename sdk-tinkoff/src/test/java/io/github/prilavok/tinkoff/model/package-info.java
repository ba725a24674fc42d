@NullMarked
package io.github.prilavok.tinkoff.model;

import org.jspecify.annotations.NullMarked;
