package io.github.prilavok.tinkoff.model;

import io.github.prilavok.core.OpenEnum;

/** What a notification tells of; for Resend. */
public enum NotificationType implements OpenEnum<NotificationType> {
    /** An account was linked by SBP. */
    LINKACCOUNT,
    /** A card was bound. */
    LINKCARD,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
