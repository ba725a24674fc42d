package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.tinkoff.model.Payment;
import io.github.prilavok.tinkoff.model.PaymentStatus;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TinkoffClientTest {
    @Test
    void needs_a_terminal() {
        assertThatThrownBy(() -> TinkoffClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the terminal is missing; call terminal(terminalKey, password)");
        assertThatThrownBy(() -> TinkoffClient.builder().terminal("", "x")).hasMessage("TerminalKey is blank; set it");
        assertThatThrownBy(() -> TinkoffClient.builder().terminal("T", "x".repeat(21)))
                .hasMessageContaining("Password has 21 characters")
                .hasMessageNotContaining("xxx");
        assertThatThrownBy(() -> TinkoffClient.builder().settleTime(Duration.ofSeconds(-1)))
                .hasMessage("settleTime must not be negative");
    }

    @Test
    void is_in_production_unless_told_otherwise() {
        assertThat(TinkoffClient.builder()).hasToString("TinkoffClientBuilder{https://securepay.tinkoff.ru/}");
        assertThat(TinkoffClient.builder().testEnvironment())
                .hasToString("TinkoffClientBuilder{https://rest-api-test.tinkoff.ru/}");
    }

    @Test
    void tells_its_terminal_and_not_its_password() {
        try (Bank bank = new Bank()) {
            assertThat(bank.client).hasToString("TinkoffClient{1700000000001DEMO}");
            assertThat(bank.client.terminalKey()).isEqualTo(Bank.TERMINAL);
        }
    }

    @Test
    void waits_for_the_end_of_a_payment() {
        try (Bank bank = new Bank()) {
            for (String status : new String[] {"NEW", "FORM_SHOWED", "AUTHORIZED", "INVENTED", "CONFIRMED"}) {
                bank.answers("{\"Success\":true,\"Status\":\"" + status + "\"}");
            }
            Payment payment = bank.client
                    .paymentFinished("1")
                    .every(Duration.ofMillis(1))
                    .atMost(Duration.ofSeconds(10))
                    .await();
            assertThat(payment.status()).isEqualTo(PaymentStatus.CONFIRMED);
            assertThat(bank.requests()).isEqualTo(5);
        }
    }

    @Test
    void waits_for_what_it_is_told_to() {
        try (Bank bank = new Bank()) {
            bank.answers("{\"Success\":true,\"Status\":\"NEW\"}")
                    .answers("{\"Success\":true,\"Status\":\"AUTHORIZED\"}");
            assertThat(bank.client
                            .paymentFinished("1")
                            .until(p -> p.status() != null && p.status().is(PaymentStatus.AUTHORIZED))
                            .every(Duration.ofMillis(1))
                            .awaitAsync()
                            .orTimeout(10, TimeUnit.SECONDS)
                            .join()
                            .status())
                    .isEqualTo(PaymentStatus.AUTHORIZED);
        }
    }
}
