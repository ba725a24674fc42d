package io.github.prilavok.shop.marketplace;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The functions that the app calls, with their parameters in a JSON object and the user's token in {@code Authorization}. Each
 * answers with its status in the body as well. What is asked for is written down and done by a job; the answer waits for it.
 */
@RestController
@MarketplacePart
class Functions {
    private static final Logger LOG = LoggerFactory.getLogger(Functions.class);
    private static final int LONGEST_BODY = 16 << 10;
    private static final Duration LOOK = Duration.ofMillis(40);

    private final UserTokens tokens;
    private final OrderPayments payments;
    private final OrderRefunds refunds;
    private final MarketplaceOrders orders;
    private final Operations operations;
    private final MarketplaceSettings settings;

    Functions(
            UserTokens tokens,
            OrderPayments payments,
            OrderRefunds refunds,
            MarketplaceOrders orders,
            Operations operations,
            MarketplaceSettings settings) {
        this.tokens = tokens;
        this.payments = payments;
        this.refunds = refunds;
        this.orders = orders;
        this.operations = operations;
        this.settings = settings;
    }

    /** Opens a payment page at YooKassa: {@code {orderRefPath}} -> {@code {status, message?, order, orderPath, url, error?}}. */
    @PostMapping("/initialPayment")
    ResponseEntity<Map<String, @Nullable Object>> initialPayment(HttpServletRequest request) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("order", null);
        page.put("orderPath", null);
        page.put("url", null);
        return answer(request, page, (user, parameters) -> {
            Ref ref = ref(parameters, "orderRefPath", Ref.ORDERS);
            Operation payment = decided(payments.onPage(user, ref));
            page.put("order", orders.find(ref.id()).orElseThrow().document());
            page.put("orderPath", ref.toString());
            switch (payment.state()) {
                case PENDING -> page.put("url", payment.url());
                case SUCCEEDED, PARKED -> throw RefusedException.forbidden(ref + " is paid already");
                case INTENDED -> throw undecided();
                case CANCELED, REFUSED ->
                    throw RefusedException.failed("YooKassa opens no payment page", payment.reason());
            }
        });
    }

    /** Charges a saved method: {@code {orderRefPath, paymentMethodRefPath}} -> {@code {status, message?, error?}}. */
    @PostMapping("/payWithPaymentMethod")
    ResponseEntity<Map<String, @Nullable Object>> payWithPaymentMethod(HttpServletRequest request) {
        Map<String, @Nullable Object> outcome = new LinkedHashMap<>();
        return answer(request, outcome, (user, parameters) -> {
            Ref ref = ref(parameters, "orderRefPath", Ref.ORDERS);
            Ref method = ref(parameters, "paymentMethodRefPath", Ref.PAYMENT_METHODS);
            tell(outcome, decided(payments.byMethod(user, ref, method)), "the payment");
        });
    }

    /** Gives the money of an order back: {@code {orderRefPath}} -> {@code {status, message?, error?}}. */
    @PostMapping("/refundPayment")
    ResponseEntity<Map<String, @Nullable Object>> refundPayment(HttpServletRequest request) {
        Map<String, @Nullable Object> outcome = new LinkedHashMap<>();
        return answer(request, outcome, (user, parameters) -> {
            Ref ref = ref(parameters, "orderRefPath", Ref.ORDERS);
            tell(outcome, decided(refunds.refund(user, ref)), "the refund");
        });
    }

    /** That it was declined is an outcome as well, and no error of the call: it stands in {@code error}. */
    private static void tell(Map<String, @Nullable Object> outcome, Operation operation, String what) {
        switch (operation.state()) {
            case SUCCEEDED -> outcome.put("message", what + " is made");
            case PENDING, PARKED -> outcome.put("message", what + " is under way");
            case CANCELED -> {
                outcome.put("message", what + " is canceled");
                outcome.put("error", String.valueOf(operation.reason()));
            }
            case REFUSED -> throw RefusedException.failed("YooKassa refuses " + what, operation.reason());
            case INTENDED -> throw undecided();
        }
    }

    private static RefusedException undecided() {
        return RefusedException.failed("YooKassa does not answer; ask again, nothing is done twice", "outcome_unknown");
    }

    /** Waits until YooKassa has it, or does not want it. */
    private Operation decided(String key) {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        while (true) {
            Operation operation = operations.find(key).orElseThrow();
            if (operation.state() != Operation.State.INTENDED || System.nanoTime() > deadline) {
                return operation;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static Ref ref(JsonNode parameters, String name, String collection) {
        return Ref.parse(collection, parameters.path(name).stringValue(null))
                .orElseThrow(() -> RefusedException.parameterMissing(name));
    }

    private ResponseEntity<Map<String, @Nullable Object>> answer(
            HttpServletRequest request, Map<String, @Nullable Object> fields, BiConsumer<String, JsonNode> function) {
        HttpStatus status = HttpStatus.OK;
        try {
            String user = Optional.ofNullable(request.getHeader("Authorization"))
                    .flatMap(tokens::user)
                    .orElseThrow(RefusedException::notAuthorised);
            function.accept(user, parameters(request));
        } catch (RefusedException e) {
            status = e.status();
            fields.put("message", e.getMessage());
            if (e.error() != null) {
                fields.put("error", e.error());
            }
        } catch (RuntimeException e) {
            LOG.error("shop: {} has failed", request.getRequestURI(), e);
            status = HttpStatus.INTERNAL_SERVER_ERROR;
            fields.put("message", "the shop has failed; ask again, nothing is done twice");
            fields.put("error", "internal");
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("status", status.value());
        body.putAll(fields);
        return ResponseEntity.status(status).body(body);
    }

    /** An empty object for a body that is none: what is asked for is then not in it. */
    private static JsonNode parameters(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
            return body.length > LONGEST_BODY
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(body);
        } catch (IOException | JacksonException e) {
            LOG.debug("no parameters", e);
            return JsonMapper.shared().createObjectNode();
        }
    }
}
