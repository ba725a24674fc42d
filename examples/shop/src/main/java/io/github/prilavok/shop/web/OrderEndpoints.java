package io.github.prilavok.shop.web;

import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.order.Discounts;
import io.github.prilavok.shop.order.InvalidOrderException;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderFile;
import io.github.prilavok.shop.order.Orders;
import io.github.prilavok.shop.payment.Checkout;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where buyers come: placing an order, paying it, and its page. */
@RestController
class OrderEndpoints {
    private static final Logger LOG = LoggerFactory.getLogger(OrderEndpoints.class);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Orders orders;
    private final Discounts discounts;
    private final Checkout checkout;
    private final ShopSettings settings;

    OrderEndpoints(Orders orders, Discounts discounts, Checkout checkout, ShopSettings settings) {
        this.orders = orders;
        this.discounts = discounts;
        this.checkout = checkout;
        this.settings = settings;
    }

    /** What the session of a cart is to hold about promo code and bonuses; the cart has the form of an order. Changes nothing. */
    @PostMapping("/cart")
    Map<String, @Nullable Object> cart(@RequestBody byte[] file) {
        Discounts.Session session = discounts.look(OrderFile.read(file));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("promocode", session.promocode());
        answer.put("isActive", session.isActive());
        answer.put("message", session.message());
        answer.put("useBonus", session.useBonus());
        answer.put("bonus", session.bonus());
        answer.put("amount", session.amount().amount().toPlainString());
        return answer;
    }

    /** Places an order; the same file again is the same order. */
    @PostMapping("/orders")
    ResponseEntity<?> place(@RequestBody byte[] file) {
        NewOrder order = OrderFile.read(file);
        if (!orders.create(order, file)) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(TEXT)
                    .body("number: another order has it; give this one a number of its own");
        }
        LOG.info(
                "buyer -> shop: order {} over {}",
                order.number(),
                orders.get(order.number()).amount());
        FaultPoint.ORDER_STORED.pass();
        return ResponseEntity.created(URI.create(settings.url("/orders/" + order.number())))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("number", order.number(), "pay", settings.url("/orders/" + order.number() + "/pay")));
    }

    /** Leads to a payment page. */
    @GetMapping("/orders/{number}/pay")
    ResponseEntity<?> pay(
            @PathVariable("number") String number, @RequestParam(name = "by", defaultValue = "card") String by) {
        if (orders.find(number).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Optional<String> page = checkout.paymentPage(number, by);
        if (page.isEmpty()) {
            return ResponseEntity.unprocessableContent()
                    .contentType(TEXT)
                    .body("by: this order cannot be paid in this way; choose another one");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page.get()))
                .build();
    }

    /** The order's page. It shows nothing of the person: its address can be guessed. */
    @GetMapping("/orders/{number}")
    ResponseEntity<String> page(@PathVariable("number") String number) {
        checkout.buyerIsBack(number);
        return orders.state(number)
                .map(state -> ResponseEntity.ok().contentType(HTML).body(OrderPage.of(state)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler(InvalidOrderException.class)
    ResponseEntity<String> invalid(InvalidOrderException e) {
        return ResponseEntity.unprocessableContent().contentType(TEXT).body(e.getMessage());
    }

    @ExceptionHandler(Checkout.UnavailableException.class)
    ResponseEntity<String> unavailable(Checkout.UnavailableException e) {
        LOG.info("shop -> buyer: {}", e.getMessage(), e.getCause());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "1")
                .contentType(TEXT)
                .body(e.getMessage());
    }
}
