package io.github.prilavok.tinkoff.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.tinkoff.internal.BankTime;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import io.github.prilavok.tinkoff.model.AccountLinkStatus;
import io.github.prilavok.tinkoff.model.BindingStatus;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import io.github.prilavok.tinkoff.receipt.Receipt;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the typed event of a verified notification. What cannot be read into its type is absent there and stays among the
 * extra members: a genuine notification is never lost over a field.
 */
final class EventReader {
    private static final List<String> DATA = List.of("DATA", "Data");

    private final Received received;
    private final String terminalKey;
    private final String token;
    private final boolean dataSigned;
    /** What has not found its place in the event yet. */
    private final ObjectNode left;

    private boolean dataAuthenticated;

    /** @param dataSigned whether the Token was made with the text of DATA in it */
    EventReader(Received received, String terminalKey, String token, boolean dataSigned) {
        this.received = received;
        this.terminalKey = terminalKey;
        this.token = token;
        this.dataSigned = dataSigned;
        this.left = received.root();
        left.remove("TerminalKey");
        left.remove("Token");
    }

    TinkoffNotification read() {
        String type = upper(received.scalar("NotificationType"));
        String status = upper(received.scalar("Status"));
        boolean ofPayment = filled("OrderId") && filled("PaymentId");
        boolean ofCustomer = filled("RequestKey") && filled("CustomerKey");
        if (!type.isEmpty()) {
            return switch (type) {
                case "LINKCARD" -> card();
                case "LINKACCOUNT" -> account();
                case "LINKPHONE" -> phone();
                default -> unknown();
            };
        }
        if (status.equals("RECEIPT")) {
            return ofPayment ? receipt() : unknown();
        }
        if (ofCustomer) {
            return card();
        }
        return ofPayment && !status.isEmpty() ? payment() : unknown();
    }

    private PaymentNotification payment() {
        String orderId = present("OrderId");
        String paymentId = present("PaymentId");
        OpenEnum<PaymentStatus> status = OpenEnum.of(PaymentStatus.class, present("Status"));
        Map<String, @Nullable Object> data = data();
        return new PaymentNotification(
                terminalKey,
                orderId,
                paymentId,
                status,
                success(),
                amount(),
                text("ErrorCode"),
                text("Message"),
                text("Details"),
                text("CardId"),
                text("Pan"),
                text("ExpDate"),
                text("RebillId"),
                text("SpAccumulationId"),
                data,
                dataAuthenticated,
                token,
                received.raw(),
                rest());
    }

    private CardNotification card() {
        left.remove("NotificationType");
        return new CardNotification(
                terminalKey,
                text("CustomerKey"),
                text("RequestKey"),
                OpenEnum.of(BindingStatus.class, present("Status")),
                success(),
                text("PaymentId"),
                text("ErrorCode"),
                text("Message"),
                text("CardId"),
                text("Pan"),
                text("ExpDate"),
                text("RebillId"),
                token,
                received.raw(),
                rest());
    }

    private ReceiptNotification receipt() {
        left.remove("Status");
        return new ReceiptNotification(
                terminalKey,
                present("OrderId"),
                present("PaymentId"),
                success(),
                amount(),
                text("ErrorCode"),
                text("ErrorMessage"),
                text("FiscalNumber"),
                text("ShiftNumber"),
                time("ReceiptDatetime"),
                text("FnNumber"),
                text("EcrRegNumber"),
                text("FiscalDocumentNumber"),
                text("FiscalDocumentAttribute"),
                printed(),
                text("Type"),
                text("Ofd"),
                text("Url"),
                text("QrCodeUrl"),
                text("CalculationPlace"),
                text("CashierName"),
                text("SettlePlace"),
                token,
                received.raw(),
                rest());
    }

    private AccountNotification account() {
        left.remove("NotificationType");
        return new AccountNotification(
                terminalKey,
                text("RequestKey"),
                OpenEnum.of(AccountLinkStatus.class, present("Status")),
                success(),
                text("AccountToken"),
                text("BankMemberId"),
                text("BankMemberName"),
                text("ErrorCode"),
                text("Message"),
                token,
                received.raw(),
                rest());
    }

    private PhoneNotification phone() {
        left.remove("NotificationType");
        return new PhoneNotification(
                terminalKey,
                text("CustomerKey"),
                text("RequestKey"),
                success(),
                text("Status"),
                text("PaymentId"),
                text("ErrorCode"),
                text("Message"),
                text("Pan"),
                text("BankName"),
                text("AccountToken"),
                token,
                received.raw(),
                rest());
    }

    private UnknownNotification unknown() {
        return new UnknownNotification(terminalKey, token, received.raw(), rest());
    }

    /** An empty text does not count: it adds nothing to the signed text, so anybody on the way could have put it in. */
    private boolean filled(String name) {
        String text = received.scalar(name);
        return text != null && !text.isEmpty();
    }

    private static String upper(@Nullable String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT);
    }

    private @Nullable String text(String name) {
        String text = received.scalar(name);
        if (text != null) {
            left.remove(name);
        }
        return text;
    }

    private String present(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    private boolean success() {
        return "true".equalsIgnoreCase(text("Success"));
    }

    private @Nullable Money amount() {
        String kopecks = received.scalar("Amount");
        if (kopecks == null) {
            return null;
        }
        try {
            Money amount = Money.kopecks(new BigDecimal(kopecks).longValueExact());
            left.remove("Amount");
            return amount;
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private @Nullable LocalDateTime time(String name) {
        String text = received.scalar(name);
        LocalDateTime time = text == null ? null : BankTime.read(text);
        if (time != null) {
            left.remove(name);
        }
        return time;
    }

    private Map<String, @Nullable Object> data() {
        for (String name : DATA) {
            JsonNode data = object(name);
            if (data != null) {
                dataAuthenticated = dataSigned && filled(name);
                left.remove(name);
                return Plain.members(data);
            }
        }
        return Map.of();
    }

    private @Nullable Receipt printed() {
        JsonNode receipt = object("Receipt");
        if (receipt == null) {
            return null;
        }
        try {
            Receipt printed = TinkoffJson.MAPPER.treeToValue(receipt, Receipt.class);
            left.remove("Receipt");
            return printed;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** An object, or a text that holds one. */
    private @Nullable JsonNode object(String name) {
        JsonNode value = left.get(name);
        if (value == null || value.isObject()) {
            return value;
        }
        if (!value.isTextual() || !value.textValue().stripLeading().startsWith("{")) {
            return null;
        }
        try {
            return TinkoffJson.MAPPER.readTree(value.textValue());
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** What did not find its place in the event, in the order of the JSON. */
    private Map<String, @Nullable Object> rest() {
        return Plain.members(left);
    }
}
