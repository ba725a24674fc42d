package io.github.prilavok.shop;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.tinkoff.TestCard;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The whole flow at TRACE: what stands in the log may be read by anybody. */
class NothingLeaksTest {
    private static final class Kept extends AppenderBase<ILoggingEvent> {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            StringBuilder line = new StringBuilder(event.getFormattedMessage());
            for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                line.append('\n').append(thrown.getMessage());
            }
            lines.add(line.toString());
        }
    }

    @Test
    void no_secret_no_card_and_nobodys_data_is_logged() throws Exception {
        LivingShop shop = LivingShop.shop();
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.prilavok");
        Logger ofShop = (Logger) LoggerFactory.getLogger("io.github.prilavok.shop");
        Kept kept = new Kept();
        kept.start();
        logger.addAppender(kept);
        logger.setLevel(Level.TRACE);
        ofShop.setLevel(Level.TRACE);
        List<NewOrder> orders = new ArrayList<>();
        try {
            orders.add(shop.paid(LivingShop.orderFile()));
            shop.until(orders.get(0), OrderState::settled);
            shop.neighbourhood.sandbox().tinkoff().misbehave().once("init", Fault.resetAfter());
            shop.neighbourhood.sandbox().cdek().misbehave().once("createOrder", Fault.resetAfter());
            shop.neighbourhood.sandbox().wazzup().misbehave().once("sendMessage", Fault.resetAfter());
            orders.add(shop.paid(LivingShop.orderFile()));
            shop.until(orders.get(1), OrderState::settled);
            for (String way : List.of("dolyami", "yandexpay")) {
                orders.add(shop.paid(LivingShop.withoutDelivery(), way));
                shop.until(orders.get(orders.size() - 1), OrderState::settled);
            }
            NewOrder refused = shop.placed(LivingShop.orderFile());
            shop.buyer().declines(shop.buyer().goesToPay(refused.number()));
            shop.until(refused, state -> state.lastError() != null);
        } finally {
            logger.setLevel(null);
            ofShop.setLevel(Level.WARN);
            logger.detachAppender(kept);
        }

        String log = String.join("\n", kept.lines);
        assertThat(log)
                .contains(
                        "tinkoff init #1 -> ",
                        "cdek createOrder #1 -> ",
                        "wazzup sendMessage #1 -> ",
                        "dolyami commitOrder #1 -> ",
                        "yandexpay createOrder #1 -> ");
        assertThat(log).doesNotContain(shop.neighbourhood.secrets().toArray(String[]::new));
        for (TestCard card : TestCard.values()) {
            assertThat(log).doesNotContain(card.pan());
        }
        NewOrder.Buyer buyer = orders.get(0).buyer();
        assertThat(log)
                .doesNotContain(buyer.phone(), buyer.phone().substring(1), buyer.email(), buyer.name())
                .doesNotContain("Иванова", "123-45-67");
    }
}
