package io.github.prilavok.shop.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import io.github.prilavok.core.Money;
import io.github.prilavok.sandbox.Fault;
import io.github.prilavok.sandbox.yookassa.TestCard;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Payments, refunds and payouts at TRACE: what stands in the log may be read by anybody. */
class NothingLeaksFromPaymentsTest {
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
    void no_secret_no_card_no_token_and_nobodys_data_is_logged() throws Exception {
        LivingMarketplace marketplace = LivingMarketplace.marketplace();
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.prilavok");
        Logger ofShop = (Logger) LoggerFactory.getLogger("io.github.prilavok.shop");
        Kept kept = new Kept();
        kept.start();
        logger.addAppender(kept);
        logger.setAdditive(false);
        logger.setLevel(Level.TRACE);
        ofShop.setLevel(Level.TRACE);
        String user = marketplace.user("user");
        try {
            String guide = marketplace.guideWith(Money.rubles(1000));
            marketplace.yookassa().misbehave().once("createPayment", Fault.resetAfter());
            String order = marketplace.paidOrder(user, guide, marketplace.event());
            marketplace.yookassa().misbehave().once("createRefund", Fault.status(500));
            marketplace.app(user).refundPayment("orders/" + order);
            marketplace.app(user).posts("refundPayment", "{");
            String request = LivingMarketplace.fresh("request");
            marketplace.documents.payoutRequest(request, guide, Money.rubles(10), LivingMarketplace.WALLET);
            marketplace.documents.status("payout_requests", request, "accepted");
            marketplace.untilStatus("payout_requests", request, "paid");
        } finally {
            logger.setAdditive(true);
            logger.setLevel(null);
            ofShop.setLevel(Level.WARN);
            logger.detachAppender(kept);
        }

        String log = String.join("\n", kept.lines);
        assertThat(log)
                .contains(
                        "yookassa createPayment #1 -> ",
                        "yookassa createRefund #1 -> ",
                        "yookassa createPayout #1 -> ");
        assertThat(log).doesNotContain(marketplace.neighbourhood.secrets().toArray(String[]::new));
        String token = marketplace.neighbourhood.login().token(user, Duration.ofDays(30));
        assertThat(log).doesNotContain(token.substring(0, token.indexOf('.') + 1));
        assertThat(log).doesNotContain(user + "@buyers.example", "41001614575714");
        for (TestCard card : TestCard.values()) {
            assertThat(log).doesNotContain(card.number());
        }
    }
}
