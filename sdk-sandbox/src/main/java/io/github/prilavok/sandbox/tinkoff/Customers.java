package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.tinkoff.Bank.Customer;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shop's customers and their saved cards, of acquiring and of payouts. */
final class Customers {
    private static final Duration FORM_LIFE = Duration.ofDays(2);
    private static final Set<String> TEST_3DS =
            Set.of(TestCard.CHALLENGE.pan(), TestCard.FRICTIONLESS.pan(), TestCard.ATTEMPT.pan());

    private final Bank bank;

    Customers(Bank bank) {
        this.bank = bank;
    }

    ObjectNode addCustomer(Terminal terminal, Fields fields) {
        String key = customerKey(fields);
        String email = fields.optional("Email", 64, "226");
        String phone = fields.optional("Phone");
        Fields.checkEmail(email);
        Fields.checkPhone(phone);
        fields.checkPayer();
        if (bank.books(terminal).customers.putIfAbsent(key, new Customer(key, email, phone)) != null) {
            throw Refusal.of("7", "Клиент уже существует.");
        }
        return answer(terminal, key);
    }

    ObjectNode getCustomer(Terminal terminal, Fields fields) {
        Customer customer = customer(terminal, customerKey(fields));
        ObjectNode answer = answer(terminal, customer.key());
        if (customer.email() != null) {
            answer.put("Email", customer.email());
        }
        return customer.phone() == null ? answer : answer.put("Phone", customer.phone());
    }

    ObjectNode removeCustomer(Terminal terminal, Fields fields) {
        Customer customer = customer(terminal, customerKey(fields));
        bank.books(terminal).customers.remove(customer.key());
        bank.books(terminal).cards.stream()
                .filter(card -> customer.key().equals(card.customerKey()))
                .forEach(Card::remove);
        return answer(terminal, customer.key());
    }

    ObjectNode addCard(Terminal terminal, Fields fields) {
        Customer customer = customer(terminal, customerKey(fields));
        String checkType = fields.word("CheckType", "NO", "HOLD", "3DS", "3DSHOLD");
        fields.word("ResidentState", "true", "false");
        fields.checkPayer();
        int random = 100 + Integer.parseInt(bank.digits(2));
        CardBinding binding = new CardBinding(
                bank.uuid(), bank.nextId(), customer.key(), checkType == null ? "NO" : checkType, random);
        bank.books(terminal).bindings.put(binding.requestKey(), binding);
        bank.later().in(FORM_LIFE, () -> {
            if (binding.open()) {
                binding.rejected("502");
            }
        });
        return answer(terminal, customer.key())
                .put("PaymentId", binding.paymentId())
                .put("RequestKey", binding.requestKey())
                .put("PaymentURL", bank.url("/bind/" + binding.requestKey()));
    }

    ObjectNode getAddCardState(Terminal terminal, Fields fields) {
        return state(terminal, binding(terminal, fields));
    }

    ObjectNode submitRandomAmount(Terminal terminal, Fields fields) {
        CardBinding binding = binding(terminal, fields);
        long amount = fields.requiredAmount();
        Card card = binding.card();
        if (!binding.status().equals("LOOP_CHECKING") || card == null) {
            throw Refusal.of("8");
        }
        if (amount == binding.randomAmount()) {
            complete(terminal, binding, card);
            return state(terminal, binding);
        }
        if (!binding.tryAgain()) {
            reject(terminal, binding, "514");
        }
        throw Refusal.of("514");
    }

    JsonNode getCardList(Terminal terminal, Fields fields) {
        Customer customer = customer(terminal, customerKey(fields));
        fields.checkPayer();
        boolean savedOnly = fields.flag("SavedCard");
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Card card : bank.books(terminal).cards) {
            if (customer.key().equals(card.customerKey()) && !(savedOnly && card.removed())) {
                ObjectNode one = list.addObject()
                        .put("CardId", Long.toString(card.id()))
                        .put("Pan", card.maskedPan())
                        .put("Status", card.removed() ? "D" : "A");
                one.put("RebillId", card.rebillId() == null ? "" : card.rebillId());
                one.put("CardType", terminal.payouts() ? 1 : 0).put("ExpDate", card.expiry());
            }
        }
        return list;
    }

    ObjectNode removeCard(Terminal terminal, Fields fields) {
        String key = customerKey(fields);
        String cardId = fields.required("CardId", 40, "233");
        fields.checkPayer();
        customer(terminal, key);
        for (Card card : bank.books(terminal).cards) {
            if (Long.toString(card.id()).equals(cardId) && key.equals(card.customerKey())) {
                if (card.removed()) {
                    throw Refusal.of("6");
                }
                card.remove();
                ObjectNode answer =
                        answer(terminal, key).put("Status", "D").put("CardType", terminal.payouts() ? 1 : 0);
                return terminal.payouts() ? answer.put("cardId", card.id()) : answer.put("CardId", cardId);
            }
        }
        throw Refusal.of("231");
    }

    CardBinding binding(Terminal terminal, Fields fields) {
        CardBinding binding = bank.books(terminal).bindings.get(fields.required("RequestKey"));
        if (binding == null) {
            throw Refusal.of("502");
        }
        return binding;
    }

    /** The payer gave a card: it is bound, refused, or must be proved by the random amount. */
    void give(Terminal terminal, CardBinding binding, String pan, String expiry) {
        boolean recurrent = !binding.checkType().equals("NO");
        Card card = bank.remember(terminal, pan, expiry, binding.customerKey(), recurrent);
        binding.card(card);
        String error = card.error();
        if (recurrent && error != null) {
            card.remove();
            reject(terminal, binding, error);
        } else if (binding.checkType().equals("3DSHOLD") && !TEST_3DS.contains(pan)) {
            binding.status("LOOP_CHECKING");
        } else {
            complete(terminal, binding, card);
        }
    }

    void reject(Terminal terminal, CardBinding binding, String errorCode) {
        binding.rejected(errorCode);
        bank.notifications().card(terminal, binding, null);
    }

    private void complete(Terminal terminal, CardBinding binding, Card card) {
        binding.status("COMPLETED");
        bank.notifications().card(terminal, binding, card);
    }

    ObjectNode state(Terminal terminal, CardBinding binding) {
        ObjectNode answer = answer(terminal, binding.customerKey())
                .put("RequestKey", binding.requestKey())
                .put("Status", binding.status());
        Card card = binding.card();
        if (card != null && binding.status().equals("COMPLETED")) {
            answer.put("CardId", Long.toString(card.id()));
            if (card.rebillId() != null) {
                answer.put("RebillId", card.rebillId());
            }
        }
        return answer;
    }

    private Customer customer(Terminal terminal, String key) {
        Customer customer = bank.books(terminal).customers.get(key);
        if (customer == null) {
            throw Refusal.of("7", "Клиент не найден.");
        }
        return customer;
    }

    private static String customerKey(Fields fields) {
        return fields.required("CustomerKey", 36, "216");
    }

    private static ObjectNode answer(Terminal terminal, @Nullable String customerKey) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("CustomerKey", customerKey)
                .put("Success", true)
                .put("ErrorCode", "0");
    }
}
