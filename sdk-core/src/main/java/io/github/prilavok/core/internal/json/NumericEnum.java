package io.github.prilavok.core.internal.json;

/** Marks an {@link io.github.prilavok.core.OpenEnum} whose values are numbers on the wire. */
public interface NumericEnum {}
