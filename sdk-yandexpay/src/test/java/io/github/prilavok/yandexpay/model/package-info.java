@NullMarked
package io.github.prilavok.yandexpay.model;

import org.jspecify.annotations.NullMarked;
