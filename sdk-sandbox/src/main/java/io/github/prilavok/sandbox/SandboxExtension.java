package io.github.prilavok.sandbox;

import io.github.prilavok.sandbox.cdek.CdekSandbox;
import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;
import io.github.prilavok.sandbox.wazzup.WazzupSandbox;
import io.github.prilavok.sandbox.yandexpay.YandexPaySandbox;
import io.github.prilavok.sandbox.yookassa.YooKassaSandbox;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives JUnit Jupiter tests a sandbox: as a parameter of type {@link Sandbox}, {@link TinkoffSandbox},
 * {@link CdekSandbox}, {@link WazzupSandbox}, {@link YandexPaySandbox}, {@link DolyamiSandbox},
 * {@link YooKassaSandbox} or {@link SandboxClock}.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SandboxExtension SANDBOX = SandboxExtension.create();
 *
 * @Test
 * void a_paid_order_is_charged_once(TinkoffSandbox bank) { ... }
 * }</pre>
 *
 * <p>Each test has a sandbox of its own, which its {@code @BeforeEach} and {@code @AfterEach} methods share. If a
 * {@code @BeforeAll} method or the constructor asks for one, all tests of the class share that. Needs
 * {@code junit-jupiter-api} on the class path, which this module does not bring along.
 */
public final class SandboxExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(SandboxExtension.class);
    private static final Map<Class<?>, Function<Sandbox, Object>> PARAMETERS = Map.of(
            Sandbox.class, sandbox -> sandbox,
            SandboxClock.class, Sandbox::clock,
            TinkoffSandbox.class, Sandbox::tinkoff,
            CdekSandbox.class, Sandbox::cdek,
            WazzupSandbox.class, Sandbox::wazzup,
            DolyamiSandbox.class, Sandbox::dolyami,
            YandexPaySandbox.class, Sandbox::yandexPay,
            YooKassaSandbox.class, Sandbox::yookassa);

    /** For {@code @ExtendWith}; elsewhere {@link #create()} reads better. */
    public SandboxExtension() {}

    /** An extension for {@code @RegisterExtension}. */
    public static SandboxExtension create() {
        return new SandboxExtension();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // JUnit closes it with the context that it was first asked for in.
        Sandbox sandbox =
                context.getStore(NAMESPACE).computeIfAbsent(Sandbox.class, unused -> Sandbox.start(), Sandbox.class);
        Function<Sandbox, Object> choice =
                PARAMETERS.get(parameter.getParameter().getType());
        if (choice == null) {
            throw new IllegalArgumentException("The sandbox has no " + parameter.getParameter());
        }
        return choice.apply(sandbox);
    }
}
