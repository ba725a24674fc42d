package io.github.prilavok.yookassa.partner;

import io.github.prilavok.core.internal.log.Redaction;
import io.github.prilavok.yookassa.internal.YooKassaRedaction;

/** What beside the rest is secret here: subscribed URLs have a secret in them, and a code is as good as a token. */
final class PartnerRedaction {
    static final Redaction RULES = YooKassaRedaction.REDACTION.plus("url");
    static final Redaction OAUTH = RULES.plus("code", "token", "access_token", "state");

    private PartnerRedaction() {}

    static String describe(Record model) {
        return RULES.record(model);
    }
}
