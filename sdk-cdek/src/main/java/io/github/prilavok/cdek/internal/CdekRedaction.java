package io.github.prilavok.cdek.internal;

import io.github.prilavok.core.internal.log.Redaction;

/** What is secret or personal in CDEK's messages, beside what is so everywhere. */
public final class CdekRedaction {
    /** People, links that carry a secret, what an alert repeats of the request, and a courier's car. */
    public static final Redaction NAMES = Redaction.standard()
            .plus(
                    "url",
                    "link",
                    "params.value",
                    "recipient_name",
                    "client_name",
                    "shipper_name",
                    "vehicle_driver",
                    "registration_mark");

    private CdekRedaction() {}
}
