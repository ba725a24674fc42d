package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SBP: the system of instant payments by QR code, link and linked account. */
final class Sbp {
    /** How long NSPK takes to charge a linked account. */
    static final Duration CHARGE = Duration.ofSeconds(5);

    private static final long LOWEST = 1_000;
    private static final long HIGHEST = 100_000_000;
    private static final Set<String> DEVICES = Set.of("desktop", "mobile");

    private final Bank bank;
    private final Acquirer acquirer;

    Sbp(Bank bank, Acquirer acquirer) {
        this.bank = bank;
        this.acquirer = acquirer;
    }

    ObjectNode getQr(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        requireSbp(payment);
        if (!payment.status().payable()) {
            throw Refusal.of("8");
        }
        String type = fields.word("DataType", "PAYLOAD", "IMAGE");
        String bankId = bankId(fields);
        SbpQr qr = show(payment);
        ObjectNode answer = Payments.answer(payment)
                .put("Data", data(qr.code(), type, bankId))
                .put("PaymentId", payment.id())
                .put("Message", "OK");
        answer.remove("Status");
        return qr.requestKey() == null ? answer : answer.put("RequestKey", qr.requestKey());
    }

    ObjectNode getStaticQr(Terminal terminal, Fields fields) {
        requireAllowed(terminal);
        String type = fields.word("DataType", "PAYLOAD", "IMAGE");
        return ok(terminal).put("Data", data(code(), type, null));
    }

    ObjectNode getQrBankList(Terminal terminal, Fields fields) {
        fields.word("ScenarioType", "qr", "sub");
        ObjectNode device = fields.object("Device", "1");
        if (device == null || !DEVICES.contains(device.path("Type").asText())) {
            throw Refusal.empty("Device.Type");
        }
        ObjectNode answer = ok(terminal);
        ArrayNode list = answer.putArray("BankList");
        int order = 1;
        for (SbpBank member : SbpBank.ALL) {
            list.addObject()
                    .put("BankId", member.memberId())
                    .put("NspkBankId", member.memberId())
                    .put("BankName", member.name())
                    .put("BankLogo", bank.url("/logo/" + member.memberId()))
                    .put("BankOrder", order++);
        }
        return answer;
    }

    ObjectNode qrMembersList(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        ObjectNode answer = Payments.answer(payment);
        answer.remove("Status");
        ArrayNode members = answer.putArray("Members");
        for (SbpBank member : SbpBank.ALL) {
            members.addObject()
                    .put("MemberId", member.memberId())
                    .put("MemberName", member.name())
                    .put("IsPayee", member == SbpBank.ALL.get(0));
        }
        return answer;
    }

    ObjectNode getQrState(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        SbpQr qr = payment.qr();
        if (qr == null) {
            throw Refusal.of("8");
        }
        ObjectNode answer =
                Payments.answer(payment).put("Amount", payment.amount()).put("Message", "OK");
        String cancelCode = qr.cancelCode();
        return cancelCode == null
                ? answer
                : answer.put("QrCancelCode", cancelCode).put("QrCancelMessage", Messages.of(cancelCode));
    }

    ObjectNode addAccountQr(Terminal terminal, Fields fields) {
        requireAllowed(terminal);
        fields.required("Description", 140, "213");
        String type = fields.word("DataType", "PAYLOAD", "IMAGE");
        String bankId = bankId(fields);
        checkDue(fields);
        SbpAccount account = newAccount(terminal);
        return ok(terminal)
                .put("Data", data(account.requestKey() + code(), type, bankId))
                .put("RequestKey", account.requestKey());
    }

    ObjectNode getAddAccountQrState(Terminal terminal, Fields fields) {
        SbpAccount account = bank.books(terminal).accounts.get(fields.required("RequestKey"));
        if (account == null) {
            throw Refusal.of("3012");
        }
        return describe(ok(terminal).put("RequestKey", account.requestKey()).put("Status", account.status()), account);
    }

    ObjectNode getAccountQrList(Terminal terminal, Fields fields) {
        ObjectNode answer = ok(terminal);
        ArrayNode list = answer.putArray("AccountTokens");
        for (SbpAccount account : bank.books(terminal).accounts.values()) {
            // The bank's own spelling, in this list alone.
            String status = account.status().equals("PROCESSING") ? "PROCCESING" : account.status();
            describe(list.addObject().put("RequestKey", account.requestKey()).put("Status", status), account);
        }
        return answer;
    }

    ObjectNode chargeQr(Terminal terminal, Fields fields) {
        fields.checkPayer();
        Payment payment = bank.payment(terminal, fields.paymentId());
        String token = fields.optional("AccountToken");
        requireSbp(payment);
        if (!payment.order().recurrent() || !"true".equals(payment.order().data("QR"))) {
            throw Refusal.of("3013", "Рекуррентные платежи недоступны.");
        }
        if (token == null) {
            throw Refusal.of("3014");
        }
        SbpQr known = payment.qr();
        if (known != null && known.charged()) {
            throw Refusal.of("3037");
        }
        if (!payment.status().payable()) {
            throw Refusal.of("8");
        }
        SbpAccount account = account(terminal, token);
        if (account == null || !account.status().equals("ACTIVE")) {
            throw Refusal.of("3015");
        }
        SbpQr qr = new SbpQr(code(), null);
        qr.charge();
        payment.qr(qr);
        payment.status(PaymentStatus.FORM_SHOWED);
        bank.later().in(CHARGE, () -> {
            String error = account.error();
            if (!payment.status().payable()) {
                return;
            }
            if (error == null) {
                acquirer.pay(payment, Means.SBP, null, "+7 (900) ***-**-01");
            } else {
                acquirer.reject(payment, error);
            }
        });
        return Payments.answer(payment).put("Amount", payment.order().amount()).put("Currency", 643);
    }

    ObjectNode sbpPayTest(Terminal terminal, Fields fields) {
        Payment payment = bank.payment(terminal, fields.paymentId());
        boolean expired = fields.flag("IsDeadlineExpired");
        boolean rejected = fields.flag("IsRejected");
        if (!terminal.key().endsWith("DEMO")) {
            throw Refusal.of("254");
        }
        if (expired && rejected) {
            throw Refusal.text("IsDeadlineExpired и IsRejected исключают друг друга.");
        }
        if (!payment.status().payable() || payment.qr() == null) {
            throw Refusal.of("8");
        }
        if (expired) {
            acquirer.expire(payment);
        } else if (rejected) {
            acquirer.reject(payment, "3009");
        } else {
            pay(payment);
        }
        return ok(terminal);
    }

    /** The payer scans the code and pays; a link of the account is made if the shop asked for it. */
    void pay(Payment payment) {
        SbpQr qr = show(payment);
        acquirer.pay(payment, Means.SBP, null, "+7 (900) ***-**-01");
        SbpAccount account = qr.requestKey() == null
                ? null
                : bank.books(payment.terminal()).accounts.get(qr.requestKey());
        if (account != null) {
            link(payment.terminal(), account);
        }
    }

    void link(Terminal terminal, SbpAccount account) {
        account.status("ACTIVE");
        bank.notifications().account(terminal, account);
    }

    void unlink(Terminal terminal, SbpAccount account) {
        account.status("INACTIVE");
        bank.notifications().account(terminal, account);
    }

    @Nullable
    SbpAccount account(Terminal terminal, String token) {
        return bank.books(terminal).accounts.values().stream()
                .filter(account -> account.token().equals(token))
                .findFirst()
                .orElse(null);
    }

    private SbpQr show(Payment payment) {
        SbpQr known = payment.qr();
        if (known != null) {
            return known;
        }
        boolean linking =
                payment.order().recurrent() && "true".equals(payment.order().data("QR"));
        SbpQr qr = new SbpQr(code(), linking ? newAccount(payment.terminal()).requestKey() : null);
        payment.qr(qr);
        bank.addCode(qr.code(), payment);
        acquirer.showForm(payment);
        return qr;
    }

    private SbpAccount newAccount(Terminal terminal) {
        SbpAccount account = new SbpAccount(bank.digits(9), bank.uuid().replace("-", ""));
        bank.books(terminal).accounts.put(account.requestKey(), account);
        return account;
    }

    private String code() {
        return "AS10" + bank.code(28);
    }

    private static String data(String code, @Nullable String type, @Nullable String bankId) {
        String link = "qr.nspk.ru/" + code + "?type=02&bank=100000000004&cur=RUB";
        if ("IMAGE".equals(type)) {
            return Svg.of("https://" + link);
        }
        return (bankId == null ? "https://" : "bank" + bankId + "://") + link;
    }

    private static ObjectNode describe(ObjectNode answer, SbpAccount account) {
        return account.status().equals("ACTIVE") || account.status().equals("INACTIVE")
                ? answer.put("AccountToken", account.token())
                        .put("BankMemberId", account.bank().memberId())
                        .put("BankMemberName", account.bank().name())
                : answer;
    }

    private static @Nullable String bankId(Fields fields) {
        String bankId = fields.optional("BankId");
        if (bankId != null && SbpBank.of(bankId) == null) {
            throw Refusal.of("3044");
        }
        return bankId;
    }

    private void checkDue(Fields fields) {
        String text = fields.optional("RedirectDueDate");
        try {
            if (text != null
                    && !OffsetDateTime.parse(text)
                            .toInstant()
                            .isAfter(bank.clock().instant())) {
                throw Refusal.of("3017");
            }
        } catch (DateTimeException e) {
            throw Refusal.of("3017");
        }
    }

    private static void requireSbp(Payment payment) {
        requireAllowed(payment.terminal());
        long amount = payment.order().amount();
        if (payment.order().split()) {
            throw Refusal.of("3001");
        }
        if (amount < LOWEST || amount > HIGHEST) {
            throw Refusal.of("3016");
        }
    }

    private static void requireAllowed(Terminal terminal) {
        if (!terminal.sbpAllowed()) {
            throw Refusal.of("3001");
        }
    }

    private static ObjectNode ok(Terminal terminal) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("TerminalKey", terminal.key())
                .put("Success", true)
                .put("ErrorCode", "0")
                .put("Message", "OK");
    }
}
