package io.github.prilavok.shop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void set() {
        System.setProperty("demo.order", "orders/sample.json");
        System.setProperty("demo.work", "target/test-demo");
    }

    @AfterEach
    void unset() {
        System.clearProperty("demo.order");
        System.clearProperty("demo.work");
    }

    @Test
    void a_bad_day_ends_well() throws Exception {
        int status = run("card", "--chaos", "--seed", "3");

        assertThat(said()).contains("chaos: seed 3", "== The letter", "== The WhatsApp message", "OK: charged 1 time");
        assertThat(status).isZero();
    }

    @Test
    void a_bad_day_with_dolyami_ends_well() throws Exception {
        System.setProperty("demo.order", "orders/promo.json");

        assertThat(run("dolyami", "--chaos", "--seed", "14")).isZero();

        assertThat(said()).contains("== The letter", "Бонусами 1234.00", "OK: charged 1 time, 5594.43 roubles");
    }

    @Test
    void a_bad_day_with_yandex_pay_and_a_buyer_who_is_gone_ends_well() throws Exception {
        assertThat(run("yandexpay", "--no-return", "--chaos", "--seed", "12")).isZero();

        assertThat(said()).contains("closes the browser", "OK: charged 1 time, 7543.81 roubles");
    }

    @Test
    void a_wrong_order_file_is_told_field_by_field() throws Exception {
        Path file = directory.resolve("order.json");
        Files.writeString(
                file, Files.readString(Path.of("orders/sample.json")).replace("\"vat\": \"10\"", "\"vat\": \"20\""));

        assertThat(run("card", "--order", file.toString())).isEqualTo(2);
        assertThat(said()).contains("lines[1].vat: must be one of none, 0, 5, 7, 10, 22", "nothing was created");
    }

    @Test
    void a_wrong_command_is_answered_with_the_right_one() throws Exception {
        assertThat(run("card", "--faster")).isEqualTo(2);
        assertThat(run("--seed", "1")).isEqualTo(2);
        assertThat(run("card", "--order")).isEqualTo(2);
        assertThat(run("card", "--order", "no-such-file.json")).isEqualTo(2);
        assertThat(said())
                .contains("\"--faster\" is not known.", "Usage: ./examples/demo FLOW", "needs a value after it");
        assertThat(run("--help")).isZero();
    }

    private int run(String... args) throws Exception {
        return Demo.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
