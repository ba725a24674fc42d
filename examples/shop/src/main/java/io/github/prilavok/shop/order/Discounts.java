package io.github.prilavok.shop.order;

import io.github.prilavok.core.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promo codes and bonuses: what they take off an order. A bonus is a rouble; bonuses pay half of the goods at most. */
@Component
public class Discounts {
    /**
     * What the session of a cart is to hold.
     *
     * @param promocode as the buyer has typed it; null if there is none
     * @param isActive whether it counts
     * @param message what the buyer is told about it; null if there is none
     * @param useBonus whether bonuses pay a part
     * @param bonus how many
     * @param amount what is to be paid then
     */
    public record Session(
            @Nullable String promocode,
            boolean isActive,
            @Nullable String message,
            boolean useBonus,
            int bonus,
            Money amount) {}

    private record Promo(Money off, @Nullable String message, boolean isActive) {
        static final Promo NONE = new Promo(NOTHING, null, false);

        static Promo refused(String message) {
            return new Promo(NOTHING, message, false);
        }
    }

    private record Code(
            @Nullable Integer percent,
            long kopecks,
            long fromGoods,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer usesLeft) {}

    private static final Money NOTHING = Money.kopecks(0);

    private final JdbcClient jdbc;
    private final Clock clock;

    Discounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a cart's promo code and bonuses come to at the moment. Changes nothing, and refuses nothing but says why. */
    @Transactional(readOnly = true)
    public Session look(NewOrder order) {
        Promo promo = promo(order);
        int bonus = Math.min(wanted(order, promo), most(order, promo));
        NewOrder priced = order.with(new NewOrder.Savings(promo.off(), Money.rubles(bonus)));
        return new Session(
                order.session().promocode(),
                promo.isActive(),
                promo.message(),
                order.session().useBonus(),
                bonus,
                priced.amount());
    }

    /**
     * Uses them up, in the transaction that creates the order.
     *
     * @return what they take off
     * @throws InvalidOrderException if a promo code does not count, or there are not as many bonuses: the buyer was promised another
     *     price, and has to see this one first
     */
    NewOrder.Savings use(NewOrder order) {
        Promo promo = promo(order);
        String promocode = order.session().promocode();
        if (promocode != null && order.session().isActive() && (!promo.isActive() || !usedUp(promocode))) {
            throw new InvalidOrderException(
                    List.of("promocode: " + (promo.isActive() ? "Промокод уже использован" : promo.message())));
        }
        int most = most(order, promo);
        int wanted = wanted(order, promo);
        Integer asked = order.session().bonus();
        if (asked != null && wanted > most) {
            throw new InvalidOrderException(List.of("bonus: at most " + most + " can be used for this order"));
        }
        int bonus = Math.min(wanted, most);
        if (bonus > 0
                && jdbc.sql("update bonus_account set balance = balance - ? where phone = ? and balance >= ?")
                                .params(bonus, order.buyer().phone(), bonus)
                                .update()
                        == 0) {
            throw new InvalidOrderException(List.of("bonus: they were used for another order in this moment"));
        }
        return new NewOrder.Savings(promo.off(), Money.rubles(bonus));
    }

    /** Gives back what an order has used up that nobody will pay. */
    void giveBack(NewOrder order) {
        String promocode = order.session().promocode();
        if (promocode != null && !order.savings().promo().isZero()) {
            jdbc.sql("update promo_code set uses_left = uses_left + 1 where code = ? and uses_left is not null")
                    .param(promocode.toUpperCase(Locale.ROOT))
                    .update();
        }
        jdbc.sql("update bonus_account set balance = balance + ? where phone = ?")
                .params(order.savings().bonus().minor() / 100, order.buyer().phone())
                .update();
    }

    private boolean usedUp(String promocode) {
        return jdbc.sql("update promo_code set uses_left = uses_left - 1"
                                + " where code = ? and (uses_left is null or uses_left > 0)")
                        .param(promocode.toUpperCase(Locale.ROOT))
                        .update()
                == 1;
    }

    private Promo promo(NewOrder order) {
        String promocode = order.session().promocode();
        if (promocode == null) {
            return Promo.NONE;
        }
        if (!order.session().isActive()) {
            return Promo.refused("Промокод не активирован");
        }
        return find(promocode).map(code -> promo(order, code)).orElseGet(() -> Promo.refused("Промокод не найден"));
    }

    private Promo promo(NewOrder order, Code code) {
        Money goods = order.goods().minus(order.discount());
        Instant now = clock.instant();
        if (code.startsAt() != null && now.isBefore(code.startsAt())) {
            return Promo.refused("Промокод ещё не действует");
        }
        if (code.endsAt() != null && !now.isBefore(code.endsAt())) {
            return Promo.refused("Срок действия промокода истёк");
        }
        if (code.usesLeft() != null && code.usesLeft() == 0) {
            return Promo.refused("Промокод уже использован");
        }
        if (goods.minor() < code.fromGoods()) {
            return Promo.refused("Промокод действует при заказе товаров от "
                    + Money.kopecks(code.fromGoods()).amount() + " ₽");
        }
        Money off = code.percent() == null
                ? Money.kopecks(code.kopecks())
                : goods.times(BigDecimal.valueOf(code.percent(), 2), RoundingMode.DOWN);
        Money most = Money.kopecks(goods.minor() - order.pieces());
        off = off.compareTo(most) < 0 ? off : most;
        return new Promo(off, "Промокод активирован: скидка " + off.amount() + " ₽", true);
    }

    private Optional<Code> find(String promocode) {
        return jdbc.sql("select * from promo_code where code = ?")
                .param(promocode.toUpperCase(Locale.ROOT))
                .query((row, i) -> new Code(
                        row.getObject("percent", Integer.class),
                        row.getLong("kopecks"),
                        row.getLong("from_goods"),
                        instant(row.getObject("starts_at", OffsetDateTime.class)),
                        instant(row.getObject("ends_at", OffsetDateTime.class)),
                        row.getObject("uses_left", Integer.class)))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static int wanted(NewOrder order, Promo promo) {
        if (!order.session().useBonus()) {
            return 0;
        }
        Integer asked = order.session().bonus();
        return asked == null ? mostOf(order, promo) : asked;
    }

    private int most(NewOrder order, Promo promo) {
        int balance = jdbc.sql("select balance from bonus_account where phone = ?")
                .param(order.buyer().phone())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return Math.min(balance, mostOf(order, promo));
    }

    /** Half of what the goods cost by now, and each piece keeps a kopeck. */
    private static int mostOf(NewOrder order, Promo promo) {
        long goods = order.goods().minus(order.discount()).minus(promo.off()).minor();
        return (int) (Math.min(goods / 2, goods - order.pieces()) / 100);
    }
}
