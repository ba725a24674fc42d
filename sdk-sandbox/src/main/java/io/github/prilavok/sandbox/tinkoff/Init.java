package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Init of acquiring: reads an order as strictly as the bank and opens its payment. */
final class Init {
    private static final int MOST_DATA = 20;
    private static final Set<String> DEAL_DATA =
            Set.of("StartSpAccumulation", "SpAccumulationId", "BasicFieldKey", "Confidant");

    private final Bank bank;
    private final Acquirer acquirer;

    Init(Bank bank, Acquirer acquirer) {
        this.bank = bank;
        this.acquirer = acquirer;
    }

    ObjectNode init(Terminal terminal, Fields fields) {
        long amount = fields.requiredAmount();
        if (amount < 1) {
            throw Refusal.of("251");
        }
        String orderId = fields.required("OrderId", 36, "212");
        if (terminal.uniqueOrders() && bank.books(terminal).orders.containsKey(orderId)) {
            throw Refusal.of("20");
        }
        Payment payment = new Payment(bank.nextId(), terminal, order(terminal, fields, orderId, amount), bank.code(8));
        acquirer.open(payment);
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("Success", true)
                .put("ErrorCode", "0")
                .put("TerminalKey", terminal.key())
                .put("Status", payment.status().wire())
                .put("PaymentId", payment.idText())
                .put("OrderId", orderId)
                .put("Amount", amount);
        return terminal.ownForm() ? answer : answer.put("PaymentURL", bank.url("/new/" + payment.pageCode()));
    }

    private Payment.Order order(Terminal terminal, Fields fields, String orderId, long amount) {
        fields.checkPayer();
        String description = fields.optional("Description", 140, "213");
        String customerKey = fields.optional("CustomerKey", 36, "216");
        ObjectNode data = data(fields);
        boolean recurrent = "Y".equals(fields.word("Recurrent", "Y", "N"));
        boolean sbpLink = data != null && data.path("QR").asText().equals("true");
        if (recurrent && customerKey == null && !sbpLink) {
            throw Refusal.empty("CustomerKey");
        }
        if (sbpLink && description == null) {
            throw Refusal.empty("Description");
        }
        String payType = fields.word("PayType", "O", "T");
        fields.word("Language", "ru", "en");
        String currency = fields.optional("Currency");
        if (currency != null && !currency.equals("643")) {
            throw Refusal.of("253");
        }
        checkInitiator(terminal, data, recurrent);
        boolean split = checkShops(fields);
        URI successUrl = fields.url("SuccessURL");
        URI failUrl = fields.url("FailURL");
        return new Payment.Order(
                orderId,
                amount,
                payType == null ? terminal.twoStage() : payType.equals("T"),
                recurrent,
                customerKey,
                description,
                fields.url("NotificationURL"),
                successUrl == null ? terminal.successUrl() : successUrl.toString(),
                failUrl == null ? terminal.failUrl() : failUrl.toString(),
                due(terminal, fields),
                data,
                receipt(terminal, fields, amount),
                split,
                deal(terminal, fields, data));
    }

    private Instant due(Terminal terminal, Fields fields) {
        Instant now = bank.clock().instant();
        String text = fields.optional("RedirectDueDate");
        if (text == null) {
            return now.plus(terminal.redirectTimeout());
        }
        try {
            OffsetDateTime due = OffsetDateTime.parse(text);
            Duration left = Duration.between(now, due);
            if (due.getNano() == 0
                    && left.compareTo(Duration.ofMinutes(1)) >= 0
                    && left.compareTo(Duration.ofDays(90)) <= 0) {
                return due.toInstant();
            }
        } catch (DateTimeException e) {
            throw Refusal.of("12");
        }
        throw Refusal.of("12");
    }

    static @Nullable ObjectNode data(Fields fields) {
        ObjectNode data = fields.object("DATA", "250");
        if (data == null) {
            return null;
        }
        if (data.size() > MOST_DATA) {
            throw Refusal.of("207", "В DATA не более " + MOST_DATA + " пар.");
        }
        for (Map.Entry<String, JsonNode> pair : data.properties()) {
            if (!pair.getValue().isTextual()) {
                throw Refusal.of("250", "Значения DATA передаются строками.");
            }
            if (pair.getValue().asText().length() > 100) {
                throw Refusal.of("209", "Значение в DATA не должно быть длиннее 100 символов.");
            }
        }
        Fields.checkEmail(data.hasNonNull("Email") ? data.path("Email").asText() : null);
        Fields.checkPhone(data.hasNonNull("Phone") ? data.path("Phone").asText() : null);
        return data;
    }

    private static void checkInitiator(Terminal terminal, @Nullable ObjectNode data, boolean recurrent) {
        if (data == null || !data.has("OperationInitiatorType")) {
            return;
        }
        String type = data.path("OperationInitiatorType").asText();
        boolean storing = type.equals("1");
        if (!List.of("0", "1", "2", "R", "I").contains(type)) {
            throw Refusal.of("1125");
        }
        boolean wrongTerminal = terminal.aft() ? type.equals("2") || type.equals("R") : type.equals("I");
        if (storing != recurrent || wrongTerminal) {
            throw Refusal.of("1126");
        }
    }

    static @Nullable ObjectNode receipt(Terminal terminal, Fields fields, long amount) {
        ObjectNode receipt = fields.object("Receipt", "1");
        if (receipt != null) {
            Receipts.check(receipt, amount);
        } else if (terminal.receiptRequired()) {
            throw Refusal.of("309");
        }
        return receipt;
    }

    /** Whether the payment is split among shops of a marketplace. */
    static boolean checkShops(Fields fields) {
        ArrayNode shops = fields.array("Shops", "1");
        if (shops == null) {
            return false;
        }
        for (JsonNode shop : shops) {
            if (shop.path("ShopCode").asText("").isEmpty()) {
                throw Refusal.empty("Shops.ShopCode");
            }
            if (shop.path("Amount").asLong() < 1) {
                throw Refusal.of("333", "Shops.Amount должен быть больше 0.");
            }
            if (shop.path("Fee").asLong() < 0) {
                throw Refusal.of("332", "Shops.Fee не может быть отрицательным.");
            }
        }
        return !shops.isEmpty();
    }

    private @Nullable String deal(Terminal terminal, Fields fields, @Nullable ObjectNode data) {
        String dealId = fields.optional("DealId");
        String create = fields.optional("CreateDealWithType");
        String recipient = fields.optional("PaymentRecipientId", 16, "938");
        boolean inRoot = dealId != null || create != null || recipient != null;
        if (inRoot && data != null && DEAL_DATA.stream().anyMatch(data::has)) {
            throw Refusal.of("940", "Данные сделки переданы и в DATA, и в корне запроса.");
        }
        if (!inRoot) {
            return null;
        }
        if (recipient == null) {
            throw Refusal.of("935", "Не передан PaymentRecipientId.");
        }
        if (create != null) {
            if (!create.equals("NN")) {
                throw Refusal.of("256");
            }
            Deal deal = new Deal(bank.digits(8));
            bank.books(terminal).deals.put(deal.id(), deal);
            return deal.id();
        }
        if (dealId == null) {
            throw Refusal.of("937", "Не передан CreateDealWithType.");
        }
        Deal deal = bank.deal(dealId);
        if (deal == null) {
            throw Refusal.of("927");
        }
        if (deal.closed()) {
            throw Refusal.of("-920");
        }
        return dealId;
    }
}
