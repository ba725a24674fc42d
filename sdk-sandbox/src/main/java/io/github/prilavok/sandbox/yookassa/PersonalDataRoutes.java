package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** {@code personal_data}: data that nobody uses is deleted after a day, used data after thirty. */
final class PersonalDataRoutes {
    static final Duration UNUSED = Duration.ofDays(1);
    static final Duration USED = Duration.ofDays(30);
    private static final Pattern NAME = Pattern.compile("[—–‐\\-a-zA-Zа-яёА-ЯЁ ]*");

    private final Gate gate;
    private final Shelf<PersonalData> people;
    private final Timing timing;

    PersonalDataRoutes(Gate gate, Shelf<PersonalData> people, Timing timing) {
        this.gate = gate;
        this.people = people;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add("createPersonalData", "POST /v3/personal_data", gate.post(Access.GATEWAY, null, this::create))
                .add(
                        "getPersonalData",
                        "GET /v3/personal_data/{personal_data_id}",
                        gate.get(Access.GATEWAY, null, call -> {
                            String id = call.path("personal_data_id");
                            call.key("personal_data_id", id);
                            return people.of(call.account(), id)::toJson;
                        }));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        String type = body.requiredOneOf("type", Set.of("sbp_payout_recipient", "payout_statement_recipient"));
        name(body, "last_name", 200, true);
        name(body, "first_name", 100, true);
        name(body, "middle_name", 200, false);
        if (type.equals("payout_statement_recipient")) {
            body.requiredDate("birthdate");
        }
        body.metadata();
        PersonalData data = new PersonalData(Ids.personalData(), call.account(), call.body(), timing.now());
        people.put(data);
        timing.later(UNUSED, () -> {
            if (!data.active()) {
                data.expire();
            }
        });
        call.key("personal_data_id", data.id());
        return data::toJson;
    }

    private static void name(Fields body, String field, int longest, boolean required) {
        if (required) {
            body.requiredText(field, 1, longest);
        } else {
            body.text(field, 1, longest);
        }
        body.matching(field, NAME);
    }
}
