package io.github.prilavok.wazzup.webhook;

/** {@code {"test":true}}, or nothing at all: Wazzup tries whether the URL answers 200. */
public record TestEvent() implements WazzupEvent {
    @Override
    public String dedupKey() {
        return "test";
    }
}
