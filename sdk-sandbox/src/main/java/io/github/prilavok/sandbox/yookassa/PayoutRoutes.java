package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Routes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code payouts} and {@code sbp_banks}. */
final class PayoutRoutes {
    private static final Set<String> STATUSES = Set.of(Payment.PENDING, Payment.SUCCEEDED, Payment.CANCELED);
    private static final Set<String> DESTINATIONS = Set.of("bank_card", "yoo_money", "sbp");
    private static final List<String> WAYS = List.of("payout_destination_data", "payout_token", "payment_method_id");
    private static final Pattern CARD = Pattern.compile("[0-9]{16,19}");
    private static final Pattern WALLET = Pattern.compile("[0-9]{11,33}");

    private final Gate gate;
    private final Payouts payouts;
    private final Deals deals;
    private final Acquirer acquirer;
    private final Shelf<PersonalData> people;
    private final Timing timing;

    PayoutRoutes(
            Gate gate, Payouts payouts, Deals deals, Acquirer acquirer, Shelf<PersonalData> people, Timing timing) {
        this.gate = gate;
        this.payouts = payouts;
        this.deals = deals;
        this.acquirer = acquirer;
        this.people = people;
        this.timing = timing;
    }

    void addTo(Routes routes) {
        routes.add("createPayout", "POST /v3/payouts", gate.post(Access.PAYOUTS, null, this::create))
                .add("listPayouts", "GET /v3/payouts", gate.get(Access.GATEWAY, null, this::list))
                .add("searchPayouts", "GET /v3/payouts/search", gate.get(Access.GATEWAY, null, this::search))
                .add("getPayout", "GET /v3/payouts/{payout_id}", gate.get(Access.PAYOUTS, null, call -> {
                    String id = call.path("payout_id");
                    call.key("payout_id", id);
                    Payout found = payouts.payouts().find(id);
                    boolean own = found != null && found.owner().equals(call.account());
                    if (call.account() instanceof YooKassaShop && !own) {
                        throw Refusal.forbidden("These credentials give no right to this operation", null);
                    }
                    return payouts.payouts().of(call.account(), id)::toJson;
                }))
                .add("listSbpBanks", "GET /v3/sbp_banks", gate.get(Access.GATEWAY, null, call -> {
                    ObjectNode answer = Wire.object().put("type", "list");
                    ArrayNode items = answer.putArray("items");
                    SbpBank.ALL.forEach(bank -> items.add(bank.toJson()));
                    return () -> answer;
                }));
    }

    private Supplier<ObjectNode> create(Call call) {
        Fields body = call.fields();
        Fields named = body.object("deal");
        if (named == null && !(call.account() instanceof PayoutGateway)) {
            throw Refusal.forbidden("A shop may pay out within its Safe deals alone", null);
        }
        BigDecimal sum = body.requiredMoney("amount");
        body.text("description", 0, 128);
        body.metadata();
        if (WAYS.stream().filter(body::has).count() != 1) {
            throw Refusal.invalid("payout_destination_data", "Exactly one destination must be given");
        }
        ObjectNode destination = destination(body);
        String type = destination.path("type").asText();
        limits(type, sum, named != null);
        Deal deal = named == null ? null : deal(call.account(), named, type, sum);
        Set<String> kinds = new HashSet<>();
        for (Fields person : body.list("personal_data", 1, 2)) {
            PersonalData data = people.named(call.account(), person, "id");
            if (!data.usable() || named != null || !kinds.add(data.type())) {
                throw person.wrong("id");
            }
            if (data.type().equals("sbp_payout_recipient") && type.equals("sbp")) {
                destination.put("recipient_checked", true);
            }
            data.use(timing.now().plus(PersonalDataRoutes.USED));
            timing.later(PersonalDataRoutes.USED, data::expire);
        }
        Payout payout = payouts.create(call.account(), call.body(), sum, destination, deal);
        call.key("payout_id", payout.id());
        return payout::toJson;
    }

    private ObjectNode destination(Fields body) {
        if (body.has("payout_token")) {
            return card(
                    acquirer.cardOf(body.requiredText("payout_token", 1, 64)).number());
        }
        if (body.has("payment_method_id")) {
            SavedMethod saved = acquirer.methods().find(body.requiredText("payment_method_id", 1, 64));
            TestCard card = saved == null ? null : saved.means().card();
            if (saved == null || !saved.active() || card == null) {
                throw Refusal.invalid("payment_method_id", "Payment method not found or forbidden");
            }
            return card(card.number());
        }
        Fields data = body.requiredObject("payout_destination_data");
        String type = data.requiredOneOf("type", DESTINATIONS);
        return switch (type) {
            case "bank_card" -> card(data.requiredObject("card").requiredMatching("number", CARD));
            case "yoo_money" ->
                Wire.object().put("type", type).put("account_number", data.requiredMatching("account_number", WALLET));
            default -> sbp(data);
        };
    }

    private static ObjectNode sbp(Fields data) {
        String bank = data.requiredText("bank_id", 12, 12);
        if (!SbpBank.exists(bank)) {
            throw data.wrong("bank_id");
        }
        return Wire.object()
                .put("type", "sbp")
                .put("phone", data.requiredMatching("phone", Fields.PHONE))
                .put("bank_id", bank)
                .put("recipient_checked", false);
    }

    private static ObjectNode card(String number) {
        ObjectNode destination = Wire.object().put("type", "bank_card");
        destination
                .putObject("card")
                .put("first6", number.substring(0, 6))
                .put("last4", number.substring(number.length() - 4))
                .put("card_type", number.startsWith("2") ? "Mir" : number.startsWith("4") ? "Visa" : "MasterCard")
                .put("issuer_country", "RU")
                .put("issuer_name", "Sandbox Bank");
        return destination;
    }

    private static void limits(String type, BigDecimal sum, boolean inDeal) {
        long lowest = type.equals("bank_card") && !inDeal ? 5 : 1;
        long highest = switch (type) {
            case "bank_card" -> inDeal ? 150_000 : 500_000;
            case "sbp" -> 500_000;
            default -> 600_000;
        };
        if (sum.compareTo(BigDecimal.valueOf(lowest)) < 0 || sum.compareTo(BigDecimal.valueOf(highest)) > 0) {
            throw Refusal.invalid("amount.value", "Amount is out of the limits of the destination");
        }
    }

    private Deal deal(Account owner, Fields named, String type, BigDecimal sum) {
        Deal deal = deals.deals().find(named.requiredText("id", 36, 50));
        boolean foreign =
                deal == null || owner instanceof YooKassaShop && !deal.owner().equals(owner);
        if (deal == null || foreign) {
            throw Refusal.invalid("deal.id", "Deal not found or forbidden");
        }
        if (!deal.opened()) {
            throw Refusal.invalid("deal.id", "Deal is closed");
        }
        if (type.equals("sbp")) {
            throw Refusal.invalid("payout_destination_data.type", "SBP is not available in a deal");
        }
        if (sum.compareTo(deal.payoutBalance()) > 0) {
            throw Refusal.invalid("amount", "Payout balance of the deal is not enough");
        }
        return deal;
    }

    private Supplier<ObjectNode> list(Call call) {
        ObjectNode page = new Listing<Payout>(call.exchange().query())
                .times("created_at", Payout::createdAt)
                .times("succeeded_at", Payout::succeededAt)
                .oneOf("status", STATUSES, Payout::status)
                .oneOf("payout_destination.type", DESTINATIONS, Payout::destinationType)
                .of(payouts.payouts().newest(call.account()), Payout::toJson);
        return () -> page;
    }

    private Supplier<ObjectNode> search(Call call) {
        Map<String, String> query = new HashMap<>(call.exchange().query());
        List<String> pairs = query.keySet().stream()
                .filter(name -> name.startsWith("metadata[") && name.endsWith("]"))
                .toList();
        if (pairs.size() != 1) {
            throw Refusal.invalid("metadata", "Exactly one pair must be given");
        }
        String pair = pairs.get(0);
        String key = pair.substring("metadata[".length(), pair.length() - 1);
        String value = query.getOrDefault(pair, "");
        if (key.isEmpty() || key.length() > 32 || value.length() > 512) {
            throw Refusal.invalid(pair, "Incorrect value");
        }
        Instant oldest = timing.now().atOffset(ZoneOffset.UTC).minusMonths(3).toInstant();
        ObjectNode page = new Listing<Payout>(query)
                .times("created_at", Payout::createdAt)
                .filter(
                        Set.of(pair),
                        payout -> value.equals(metadata(payout, key))
                                && payout.createdAt().isAfter(oldest)
                                && payouts.searchable(payout))
                .of(payouts.payouts().newest(call.account()), Payout::toJson);
        return () -> page;
    }

    private static @Nullable String metadata(Payout payout, String key) {
        JsonNode value = payout.request().path("metadata").path(key);
        return value.isTextual() ? value.textValue() : null;
    }
}
