package io.github.prilavok.sandbox.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payment and where it stands. */
final class Payment implements Listed {
    static final String PENDING = "pending";
    static final String HELD = "waiting_for_capture";
    static final String SUCCEEDED = "succeeded";
    static final String CANCELED = "canceled";
    private static final BigDecimal FEE = new BigDecimal("0.041");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final String id;
    private final YooKassaShop shop;
    private final ObjectNode request;
    private final Instant createdAt;
    private BigDecimal amount;
    private String status = PENDING;
    private @Nullable ObjectNode method;
    private @Nullable ObjectNode confirmation;
    private @Nullable Means means;
    private @Nullable Instant capturedAt;
    private @Nullable Instant expiresAt;
    private @Nullable ObjectNode authorization;
    private @Nullable Cancellation cancellation;
    private @Nullable String receiptRegistration;
    private @Nullable ObjectNode receipt;
    private @Nullable String invoiceId;
    private BigDecimal refunded = NOTHING;
    private BigDecimal refunding = NOTHING;

    /** @param request the body that it was made of */
    Payment(String id, YooKassaShop shop, ObjectNode request, BigDecimal amount, Instant createdAt) {
        this.id = id;
        this.shop = shop;
        this.request = request.deepCopy();
        this.amount = amount;
        this.createdAt = createdAt;
        if (request.path("receipt") instanceof ObjectNode given) {
            this.receipt = given.deepCopy();
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Account owner() {
        return shop;
    }

    YooKassaShop shop() {
        return shop;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant capturedAt() {
        return capturedAt;
    }

    ObjectNode request() {
        return request;
    }

    BigDecimal amount() {
        return amount;
    }

    String status() {
        return status;
    }

    boolean is(String wanted) {
        return status.equals(wanted);
    }

    boolean oneStage() {
        return request.path("capture").booleanValue();
    }

    boolean savesMethod() {
        return request.path("save_payment_method").booleanValue();
    }

    /** The method that was asked for or has paid; empty while the payer has a free choice. */
    String methodType() {
        if (method != null) {
            return method.path("type").asText();
        }
        return request.path("payment_method_data").path("type").asText("");
    }

    /** The card or wallet that the shop itself gave, and that waits for the payer's consent. */
    @Nullable
    Means means() {
        return means;
    }

    void means(Means given) {
        this.means = given;
    }

    void confirmation(ObjectNode wanted) {
        this.confirmation = wanted;
    }

    String returnUrl() {
        return request.path("confirmation").path("return_url").asText("");
    }

    @Nullable
    String invoiceId() {
        return invoiceId;
    }

    void invoiceId(String invoice) {
        this.invoiceId = invoice;
    }

    String dealId() {
        return request.path("deal").path("id").asText("");
    }

    /** What the seller gets of it in its Safe deal. */
    BigDecimal settlement() {
        JsonNode sum =
                request.path("deal").path("settlements").path(0).path("amount").path("value");
        return sum.isTextual() ? new BigDecimal(sum.textValue()).setScale(2, RoundingMode.UNNECESSARY) : NOTHING;
    }

    void settlements(JsonNode settlements) {
        if (request.path("deal") instanceof ObjectNode deal) {
            deal.set("settlements", settlements.deepCopy());
        }
    }

    @Nullable
    Cancellation cancellation() {
        return cancellation;
    }

    void paidBy(Means by, String methodId, boolean saved) {
        method = Wire.object()
                .put("type", by.type())
                .put("id", methodId)
                .put("saved", saved)
                .put("status", saved ? "active" : "inactive")
                .put("title", by.title());
        by.describe(method);
        if (by.type().equals("b2b_sberbank")) {
            JsonNode data = request.path("payment_method_data");
            method.set("payment_purpose", data.path("payment_purpose"));
            method.set("vat_data", data.path("vat_data"));
        }
        if (MethodKind.authorised(by.type())) {
            authorization = Wire.object().put("rrn", Ids.digits(12)).put("auth_code", Ids.digits(6));
            authorization.putObject("three_d_secure").put("applied", by.threeDs());
        }
        confirmation = null;
    }

    void hold(Instant until) {
        status = HELD;
        expiresAt = until;
    }

    /** Takes the money; of a hold the rest is given up. */
    void succeed(BigDecimal taken, Instant now) {
        status = SUCCEEDED;
        amount = taken;
        capturedAt = now;
        expiresAt = null;
        confirmation = null;
    }

    void cancel(Cancellation why) {
        status = CANCELED;
        cancellation = why;
        expiresAt = null;
        confirmation = null;
    }

    @Nullable
    ObjectNode receipt() {
        return receipt;
    }

    void receipt(ObjectNode later) {
        this.receipt = later.deepCopy();
    }

    void receiptRegistration(String state) {
        this.receiptRegistration = state;
    }

    @Nullable
    String receiptRegistration() {
        return receiptRegistration;
    }

    BigDecimal refunded() {
        return refunded;
    }

    /** What may still be asked back. */
    BigDecimal refundableSum() {
        return amount.subtract(refunded).subtract(refunding);
    }

    boolean refundable() {
        return is(SUCCEEDED)
                && MethodKind.refundable(methodType())
                && refundableSum().signum() > 0;
    }

    void refundStarts(BigDecimal sum) {
        refunding = refunding.add(sum);
    }

    void refundEnds(BigDecimal sum, boolean done) {
        refunding = refunding.subtract(sum);
        if (done) {
            refunded = refunded.add(sum);
        }
    }

    Map<String, String> metadata() {
        return metadata(request);
    }

    static Map<String, String> metadata(JsonNode request) {
        Map<String, String> metadata = new HashMap<>();
        for (Map.Entry<String, JsonNode> pair : request.path("metadata").properties()) {
            if (pair.getValue().isTextual()) {
                metadata.put(pair.getKey(), pair.getValue().textValue());
            }
        }
        return metadata;
    }

    @Override
    public ObjectNode toJson() {
        boolean paid = is(SUCCEEDED) || is(HELD);
        ObjectNode json = Wire.object().put("id", id).put("status", status);
        json.set("amount", Wire.money(amount, "RUB"));
        if (is(SUCCEEDED)) {
            BigDecimal fee = amount.multiply(FEE).setScale(2, RoundingMode.HALF_UP);
            json.set("income_amount", Wire.money(amount.subtract(fee), "RUB"));
        }
        copy(json, "description");
        ObjectNode recipient = json.putObject("recipient").put("account_id", shop.id());
        recipient.put("gateway_id", request.path("recipient").path("gateway_id").asText(shop.gatewayId()));
        methodJson(json);
        putTime(json, "captured_at", capturedAt);
        json.put("created_at", Wire.time(createdAt));
        putTime(json, "expires_at", expiresAt);
        if (confirmation != null) {
            json.set("confirmation", confirmation.deepCopy());
        }
        json.put("test", true);
        if (is(SUCCEEDED)) {
            json.set("refunded_amount", Wire.money(refunded, "RUB"));
        }
        json.put("paid", paid).put("refundable", refundable());
        if (receiptRegistration != null) {
            json.put("receipt_registration", receiptRegistration);
        }
        copy(json, "metadata");
        if (cancellation != null) {
            json.set("cancellation_details", cancellation.toJson());
        }
        if (authorization != null && paid) {
            json.set("authorization_details", authorization.deepCopy());
        }
        transfers(json);
        copy(json, "deal");
        copy(json, "merchant_customer_id");
        if (invoiceId != null) {
            json.putObject("invoice_details").put("id", invoiceId);
        }
        return json;
    }

    private void methodJson(ObjectNode json) {
        if (method != null) {
            json.set("payment_method", method.deepCopy());
        } else if (!methodType().isEmpty()) {
            json.putObject("payment_method")
                    .put("type", methodType())
                    .put("id", id)
                    .put("saved", false)
                    .put("status", savesMethod() && is(PENDING) ? "pending" : "inactive");
        }
    }

    private void transfers(ObjectNode json) {
        if (request.path("transfers") instanceof ArrayNode transfers && !transfers.isEmpty()) {
            ArrayNode shown = transfers.deepCopy();
            shown.forEach(transfer -> ((ObjectNode) transfer).put("status", status));
            json.set("transfers", shown);
        }
    }

    private void copy(ObjectNode json, String name) {
        JsonNode value = request.path(name);
        if (!value.isMissingNode() && !value.isNull()) {
            json.set(name, value.deepCopy());
        }
    }

    private static void putTime(ObjectNode json, String name, @Nullable Instant time) {
        if (time != null) {
            json.put(name, Wire.time(time));
        }
    }
}
