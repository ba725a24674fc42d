package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the body of POST /payments and refuses what YooKassa would. */
final class PaymentCheck {
    static final Set<String> LOCALES = Set.of("ru_RU", "en_US");
    static final Pattern IP = Pattern.compile("[0-9a-fA-F.:]{2,45}");
    private static final Set<String> CONFIRMATIONS =
            Set.of("redirect", "embedded", "external", "qr", "mobile_application");
    private static final Set<String> RATES = Set.of("5", "7", "10", "20", "22");
    private static final List<String> BILL_IDS = List.of(
            "payment_document_id", "payment_document_number", "account_number", "unified_account_number", "service_id");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{20}");
    private static final Pattern BIC = Pattern.compile("[0-9]{9}");
    private static final Pattern IATA = Pattern.compile("[A-Z]{3}");
    private static final Pattern LATIN = Pattern.compile("[a-zA-Z '-]{1,64}");
    private static final Pattern TICKET = Pattern.compile("[0-9]{1,150}");

    private final YooKassaShop shop;
    private final Fields body;
    private final BigDecimal amount;

    private PaymentCheck(YooKassaShop shop, Fields body) {
        this.shop = shop;
        this.body = body;
        this.amount = body.requiredMoney("amount");
    }

    /** @return the sum */
    static BigDecimal check(YooKassaShop shop, ObjectNode request) {
        PaymentCheck check = new PaymentCheck(shop, new Fields(request));
        check.plain();
        check.method();
        check.confirmation();
        check.parts();
        airline(check.body);
        check.order();
        new ReceiptCheck(shop).check(check.body.object("receipt"), check.amount, true);
        return check.amount;
    }

    private void plain() {
        body.text("description", 0, 128);
        body.metadata();
        body.flag("capture");
        body.flag("save_payment_method");
        body.matching("client_ip", IP);
        body.text("merchant_customer_id", 1, 200);
        recipient(shop, body, "recipient");
        for (Fields statement : body.list("statements", 1, 10)) {
            statement.requiredOneOf("type", Set.of("payment_overview"));
            Fields delivery = statement.requiredObject("delivery_method");
            delivery.requiredOneOf("type", Set.of("email"));
            delivery.require("email");
            delivery.email("email");
        }
    }

    static void recipient(YooKassaShop shop, Fields body, String name) {
        Fields recipient = body.object(name);
        if (recipient != null && !recipient.requiredText("gateway_id", 1, 64).equals(shop.gatewayId())) {
            throw recipient.wrong("gateway_id");
        }
    }

    private void method() {
        int ways = 0;
        for (String way : List.of("payment_token", "payment_method_id", "payment_method_data")) {
            ways += body.has(way) ? 1 : 0;
        }
        if (ways > 1) {
            throw Refusal.invalid("payment_method_data", "Only one way to pay may be given");
        }
        if (body.has("payment_method_id")) {
            if (body.flag("save_payment_method")) {
                throw body.wrong("save_payment_method");
            }
            if (!shop.autopayments()) {
                throw Refusal.forbidden("Autopayments are not allowed for this shop", "payment_method_id");
            }
        }
        Fields data = body.object("payment_method_data");
        if (data != null) {
            methodData(data);
        }
    }

    private void methodData(Fields data) {
        String type = data.requiredOneOf("type", Set.copyOf(YooKassaShop.METHODS));
        if (!shop.offers(type)) {
            throw Refusal.forbidden("Payment method is not available for this shop", data.path("type"));
        }
        MethodKind kind = MethodKind.of(type, amount);
        if (!kind.takes(amount)) {
            throw Refusal.invalid("amount.value", "Amount is out of the limits of the payment method");
        }
        if (kind.holdFor() == null && !body.flag("capture")) {
            throw Refusal.invalid("capture", "Payment method does not support two-stage payments");
        }
        data.matching("phone", Fields.PHONE);
        switch (type) {
            case "bank_card" -> card(data);
            case "mobile_balance" -> data.require("phone");
            case "b2b_sberbank" -> b2b(data);
            case "electronic_certificate" -> certificate(data);
            default -> {}
        }
    }

    static void card(Fields data) {
        Fields card = data.object("card");
        if (card != null) {
            card.requiredMatching("number", Pattern.compile("[0-9]{14,19}"));
            card.requiredMatching("expiry_year", Pattern.compile("[0-9]{4}"));
            card.requiredMatching("expiry_month", Pattern.compile("0[1-9]|1[0-2]"));
            card.matching("cardholder", Pattern.compile("[a-zA-Z '-]{0,26}"));
            card.matching("csc", Pattern.compile("[0-9]{3,4}"));
        }
    }

    private static void b2b(Fields data) {
        data.requiredText("payment_purpose", 1, 210);
        Fields vat = data.requiredObject("vat_data");
        String type = vat.requiredOneOf("type", Set.of("calculated", "untaxed", "mixed"));
        if (type.equals("calculated")) {
            vat.requiredOneOf("rate", RATES);
        }
        if (!type.equals("untaxed")) {
            vat.requiredMoney("amount");
        }
    }

    private void certificate(Fields data) {
        card(data);
        Fields certificate = data.object("electronic_certificate");
        if (certificate != null) {
            if (certificate.requiredMoney("amount").compareTo(amount) > 0) {
                throw certificate.wrong("amount");
            }
            certificate.requiredMatching("basket_id", Pattern.compile("[0-9]{24}"));
        }
        for (Fields article : data.list("articles", 1, 999)) {
            article.requiredInteger("article_number", 1, 999);
            article.requiredText("tru_code", 30, 30);
            article.text("article_code", 1, 128);
            article.requiredText("article_name", 1, 128);
            article.requiredInteger("quantity", 1, Integer.MAX_VALUE);
            article.requiredMoney("price");
            article.metadata();
        }
    }

    private void confirmation() {
        Fields confirmation = body.object("confirmation");
        if (confirmation == null) {
            boolean nobodyToAsk =
                    body.has("payment_method_id") || body.has("payment_token") || body.has("payment_method_data");
            if (!nobodyToAsk) {
                throw Refusal.invalid("payment_method_data", "Payment method is not specified");
            }
            return;
        }
        String type = confirmation.requiredOneOf("type", CONFIRMATIONS);
        confirmation.oneOf("locale", LOCALES);
        confirmation.flag("enforce");
        boolean sber =
                body.node().path("payment_method_data").path("type").asText().equals("sberbank");
        boolean app = type.equals("mobile_application");
        if (type.equals("redirect") || app) {
            confirmation.require("return_url");
        }
        confirmation.url("return_url", app && sber ? 255 : 2048);
        if (type.equals("external") && sber) {
            body.requiredObject("payment_method_data").require("phone");
        }
    }

    private void parts() {
        BigDecimal transferred = BigDecimal.ZERO;
        for (Fields transfer : body.list("transfers", 1, 100)) {
            transferred = transferred.add(transfer(transfer));
            transfer.text("description", 0, 128);
            transfer.metadata();
        }
        if (transferred.compareTo(amount) > 0) {
            throw body.wrong("transfers");
        }
        Fields deal = body.object("deal");
        if (deal != null) {
            deal.requiredText("id", 36, 50);
            settlements(deal, "settlements", amount);
        }
    }

    static BigDecimal transfer(Fields transfer) {
        transfer.requiredText("account_id", 1, 64);
        BigDecimal sum = transfer.requiredMoney("amount");
        BigDecimal fee = transfer.money("platform_fee_amount");
        if (fee != null && fee.compareTo(sum) > 0) {
            throw transfer.wrong("platform_fee_amount");
        }
        return sum;
    }

    /** @return the seller's part */
    static BigDecimal settlements(Fields deal, String name, BigDecimal most) {
        deal.require(name);
        BigDecimal sum = BigDecimal.ZERO;
        for (Fields settlement : deal.list(name, 1, 1)) {
            settlement.requiredOneOf("type", Set.of("payout"));
            sum = sum.add(settlement.requiredMoney("amount"));
        }
        if (sum.compareTo(most) > 0) {
            throw deal.wrong(name);
        }
        return sum;
    }

    static void airline(Fields body) {
        Fields airline = body.object("airline");
        if (airline == null) {
            return;
        }
        if (airline.matching("ticket_number", TICKET) == null) {
            airline.requiredText("booking_reference", 1, 20);
        }
        for (Fields passenger : airline.list("passengers", 0, 500)) {
            passenger.requiredMatching("first_name", LATIN);
            passenger.requiredMatching("last_name", LATIN);
        }
        for (Fields leg : airline.list("legs", 0, 4)) {
            leg.requiredMatching("departure_airport", IATA);
            leg.requiredMatching("destination_airport", IATA);
            leg.requiredDate("departure_date");
            leg.text("carrier_code", 2, 3);
        }
    }

    private void order() {
        Fields order = body.object("payment_order");
        if (order != null) {
            order.requiredOneOf("type", Set.of("utilities"));
            if (order.requiredMoney("amount").compareTo(amount) != 0) {
                throw order.wrong("amount");
            }
            order.requiredText("payment_purpose", 1, 210);
            recipientOfOrder(order.requiredObject("recipient"));
            order.matching("kbk", Pattern.compile("[0-9]{20}|0"));
            order.matching("oktmo", Pattern.compile("[0-9]{8}|0"));
            Fields period = order.object("payment_period");
            if (period != null) {
                period.requiredInteger("month", 1, 12);
                period.requiredInteger("year", 1920, 2050);
            }
            if (BILL_IDS.stream().noneMatch(order::has)) {
                throw order.missing("payment_document_id");
            }
        }
        receiver(body.object("receiver"));
    }

    private static void recipientOfOrder(Fields recipient) {
        recipient.requiredText("name", 1, 256);
        recipient.requiredMatching("inn", Pattern.compile("(?!00)[0-9]{10}"));
        recipient.requiredMatching("kpp", BIC);
        Fields bank = recipient.requiredObject("bank");
        bank.requiredText("name", 1, 45);
        bank.requiredMatching("bic", BIC);
        bank.requiredText("account", 1, 20);
        bank.requiredText("correspondent_account", 1, 20);
    }

    private static void receiver(@Nullable Fields receiver) {
        if (receiver == null) {
            return;
        }
        switch (receiver.requiredOneOf("type", Set.of("mobile_balance", "digital_wallet", "bank_account"))) {
            case "mobile_balance" -> receiver.requiredMatching("phone", Fields.PHONE);
            case "digital_wallet" -> receiver.requiredText("account_number", 1, 20);
            default -> {
                receiver.requiredMatching("account_number", ACCOUNT);
                receiver.requiredMatching("bic", BIC);
            }
        }
    }
}
