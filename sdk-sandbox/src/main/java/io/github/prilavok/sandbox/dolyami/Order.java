package io.github.prilavok.sandbox.dolyami;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order and the parts that its buyer pays it in. Not thread-safe. */
final class Order {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final int PARTS = 4;
    private static final int WEEKS_BETWEEN = 2;

    /** A part of the price, on the day when it is due. */
    record Part(LocalDate date, BigDecimal amount, String status) {}

    private final String id;
    private final String pageCode = UUID.randomUUID().toString();
    private final ObjectNode request;
    private final LocalDate day;
    private final boolean demo;
    private final List<Refund> refunds = new ArrayList<>();
    private BigDecimal amount;
    private BigDecimal prepaid;
    private List<Item> items;
    private OrderStatus status = OrderStatus.NEW;
    private BigDecimal firstPart = Money.ZERO;
    private @Nullable ObjectNode commitData;
    private boolean refundsRefused;
    private boolean moneyGone;

    Order(
            String id,
            ObjectNode request,
            BigDecimal amount,
            BigDecimal prepaid,
            List<Item> items,
            boolean demo,
            Instant created) {
        this.id = id;
        this.request = request;
        this.amount = amount;
        this.prepaid = prepaid;
        this.items = List.copyOf(items);
        this.demo = demo;
        this.day = LocalDate.ofInstant(created, MOSCOW);
    }

    String id() {
        return id;
    }

    String pageCode() {
        return pageCode;
    }

    ObjectNode request() {
        return request;
    }

    boolean demo() {
        return demo;
    }

    OrderStatus status() {
        return status;
    }

    void reach(OrderStatus newStatus) {
        status = newStatus;
    }

    /** What the buyer pays in all, less what went back. */
    BigDecimal amount() {
        return amount;
    }

    /** What was paid by other means, less what went back. */
    BigDecimal prepaid() {
        return prepaid;
    }

    /** What is sold, less what went back. */
    List<Item> items() {
        return items;
    }

    /** What the buyer has yet to pay; a held first part counts as paid. */
    BigDecimal residual() {
        return amount.subtract(firstPart).max(Money.ZERO);
    }

    /** Three parts in whole rubles; the first takes the remainder. */
    private BigDecimal laterPart() {
        return amount.divide(BigDecimal.valueOf(PARTS), 0, RoundingMode.HALF_UP).setScale(2, RoundingMode.UNNECESSARY);
    }

    void holdFirstPart() {
        firstPart = amount.subtract(laterPart().multiply(BigDecimal.valueOf(PARTS - 1)));
    }

    void releaseFirstPart() {
        firstPart = Money.ZERO;
    }

    /** Sells what the shop has confirmed, which may be less than was ordered. */
    void commit(BigDecimal newAmount, BigDecimal newPrepaid, List<Item> newItems, @Nullable ObjectNode data) {
        amount = newAmount;
        prepaid = newPrepaid;
        items = List.copyOf(newItems);
        commitData = data;
        holdFirstPart();
        status = OrderStatus.COMMITTED;
    }

    void refund(Refund refund, List<Item> left) {
        amount = amount.subtract(refund.amount());
        prepaid = prepaid.subtract(refund.prepaid());
        items = List.copyOf(left);
        refunds.add(refund);
    }

    List<Refund> refunds() {
        return refunds;
    }

    @Nullable
    ObjectNode commitData() {
        return commitData;
    }

    List<Part> schedule() {
        if (!refunds.isEmpty() || amount.signum() == 0) {
            return List.of();
        }
        BigDecimal later = laterPart();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(day, amount.subtract(later.multiply(BigDecimal.valueOf(PARTS - 1))), firstPartStatus()));
        for (int i = 1; i < PARTS; i++) {
            parts.add(new Part(day.plusWeeks((long) i * WEEKS_BETWEEN), later, "scheduled"));
        }
        return parts;
    }

    private String firstPartStatus() {
        return switch (status) {
            case WAIT_FOR_COMMIT, COMMITTED -> "hold";
            case COMPLETED, REFUNDED -> "paid";
            default -> "scheduled";
        };
    }

    boolean refundsRefused() {
        return refundsRefused;
    }

    void refuseRefunds() {
        refundsRefused = true;
    }

    boolean moneyGone() {
        return moneyGone;
    }

    void loseMoney() {
        moneyGone = true;
    }
}
