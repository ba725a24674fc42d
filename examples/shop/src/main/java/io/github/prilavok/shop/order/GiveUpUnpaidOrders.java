package io.github.prilavok.shop.order;

import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.job.Recurring;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Gives up orders that nobody has paid for a long while, so that their bonuses come back to the buyer. */
@Component
class GiveUpUnpaidOrders implements Recurring {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Orders orders;
    private final ShopSettings settings;

    GiveUpUnpaidOrders(Orders orders, ShopSettings settings) {
        this.orders = orders;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "give-up-unpaid-orders";
    }

    @Override
    public Next run(String subject) {
        orders.unpaid(orders.now().minus(settings.unpaidLives())).forEach(orders::giveUp);
        return Next.after(PAUSE);
    }
}
