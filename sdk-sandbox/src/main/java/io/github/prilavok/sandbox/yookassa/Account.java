package io.github.prilavok.sandbox.yookassa;

/** Whose an object is. */
interface Account {
    String id();
}
