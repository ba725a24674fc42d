@NullMarked
package io.github.prilavok.yookassa.model;

import org.jspecify.annotations.NullMarked;
