package io.github.prilavok.core;

/** The answer of an endpoint that says nothing but "yes". */
public enum Acknowledged {
    DONE
}
