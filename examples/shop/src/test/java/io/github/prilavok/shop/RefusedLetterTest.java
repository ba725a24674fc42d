package io.github.prilavok.shop;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.OrderState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A mail server that does not take a letter: known not to have left, it is neither asked for nor sent for ever. */
class RefusedLetterTest {
    private final LivingShop shop = LivingShop.shop();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ofShop = (Logger) LoggerFactory.getLogger("io.github.prilavok.shop");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        ofShop.setLevel(Level.DEBUG);
    }

    @AfterEach
    void stopListening() {
        ofShop.setLevel(Level.WARN);
        root.detachAppender(log);
    }

    private OrderState settled(StrictMailServer server, NewOrder[] placed) throws Exception {
        int before = shop.mailGoesTo(server.port());
        try {
            placed[0] = shop.paid(LivingShop.withoutDelivery());
            return shop.until(placed[0], OrderState::settled);
        } finally {
            shop.mailGoesTo(before);
        }
    }

    @Test
    void an_address_that_is_refused_waits_for_a_person_and_stands_in_no_log() throws Exception {
        try (StrictMailServer server = StrictMailServer.refusing(550, 550, 550)) {
            NewOrder[] order = new NewOrder[1];
            OrderState state = settled(server, order);

            assertThat(state.letter()).isEqualTo("REFUSED");
            assertThat(state.parked())
                    .containsExactly("send-confirmation-letter: the mail server refuses the letter: 550");
            assertThat(server.refused).hasValue(1);
            assertThat(server.taken).hasValue(0);
            assertThat(logged())
                    .contains(order[0].number())
                    .doesNotContain(order[0].buyer().email());
        }
    }

    @Test
    void an_address_that_is_refused_for_now_gets_the_letter_later() throws Exception {
        try (StrictMailServer server = StrictMailServer.refusing(450, 451)) {
            NewOrder[] order = new NewOrder[1];
            OrderState state = settled(server, order);

            assertThat(state.status()).isEqualTo(OrderState.Status.DONE);
            assertThat(state.letter()).isEqualTo("SENT");
            assertThat(server.refused).hasValue(2);
            assertThat(server.taken).hasValue(1);
            assertThat(logged()).doesNotContain(order[0].buyer().email());
        }
    }

    private String logged() {
        StringBuilder text = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            text.append(event.getFormattedMessage()).append('\n');
            if (event.getThrowableProxy() != null) {
                text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
