package io.github.prilavok.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.sandbox.cdek.CdekSandbox;
import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.sandbox.wazzup.WazzupSandbox;
import io.github.prilavok.sandbox.yandexpay.YandexPaySandbox;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxExtensionTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.create();

    private static final Set<Sandbox> SEEN = ConcurrentHashMap.newKeySet();

    private @Nullable Sandbox before;

    @BeforeEach
    void remember(Sandbox sandbox) {
        before = sandbox;
    }

    @Test
    void every_part_can_be_asked_for(
            Sandbox sandbox,
            TinkoffSandbox bank,
            CdekSandbox cdek,
            WazzupSandbox wazzup,
            YandexPaySandbox yandexPay,
            DolyamiSandbox dolyami,
            SandboxClock clock) {
        assertThat(sandbox).isSameAs(before);
        assertThat(sandbox.tinkoff()).isSameAs(bank);
        assertThat(sandbox.cdek()).isSameAs(cdek);
        assertThat(sandbox.wazzup()).isSameAs(wazzup);
        assertThat(sandbox.yandexPay()).isSameAs(yandexPay);
        assertThat(sandbox.dolyami()).isSameAs(dolyami);
        assertThat(sandbox.clock()).isSameAs(clock);
    }

    @RepeatedTest(2)
    void each_test_has_a_sandbox_of_its_own(Sandbox sandbox) {
        assertThat(SEEN.add(sandbox)).isTrue();
    }
}
