package io.github.prilavok.cdek.webhook;

import io.github.prilavok.core.OpenEnum;

/** Where a delivery was agreed. */
public enum AgreementSource implements OpenEnum<AgreementSource> {
    /** A call by CDEK. */
    DAILY_CALL_TASK,
    COURIER_SUPPORT,
    /** This API. */
    EK5_INTEGRATION,
    WEB_SITE,
    MOBILE_APPLICATION,
    /** The business cabinet. */
    SELF_CARE,
    /** The private cabinet. */
    CABINET,
    /** The voice bot. */
    MIA_BOT,
    WEB_SITE_BOT,
    MESSENGER_BOT,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
