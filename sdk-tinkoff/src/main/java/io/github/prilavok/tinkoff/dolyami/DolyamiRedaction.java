package io.github.prilavok.tinkoff.dolyami;

import io.github.prilavok.core.internal.log.Redaction;

/** What is secret or personal here beside what always is. */
final class DolyamiRedaction {
    static final Redaction RULES = Redaction.standard()
            .plus("client_info", "data", "create_data", "commit_data", "sso_id", "loan_number", "supplier_info");

    private DolyamiRedaction() {}

    static String of(Record model) {
        return RULES.record(model);
    }
}
