package io.github.prilavok.sandbox.wazzup;

/** One conversation on one channel. */
record Chat(String channelId, String chatType, String chatId) {}
