package io.github.prilavok.sandbox;

import io.github.prilavok.sandbox.dolyami.DolyamiSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link Sandbox#main} does with its options. */
final class CommandLine {
    private static final String OPTION = "  %-32s %s\n";
    private static final String HELP = help();

    private final String text;
    private final int status;
    private final @Nullable Sandbox sandbox;

    private CommandLine(String text, int status, @Nullable Sandbox sandbox) {
        this.text = text;
        this.status = status;
        this.sandbox = sandbox;
    }

    static CommandLine run(String... args) {
        Sandbox.Builder builder = Sandbox.builder();
        URI notificationUrl = null;
        URI callbackUrl = null;
        URI yookassaUrl = null;
        try {
            for (int i = 0; i < args.length; i += 2) {
                if (args[i].equals("--help")) {
                    return new CommandLine(HELP, 0, null);
                }
                String value = value(args, i);
                Optional<Provider> provider = Provider.ofPortOption(args[i]);
                if (provider.isPresent()) {
                    builder.port(provider.get(), number(args[i], value, 0, 65_535));
                } else if (args[i].equals("--compress")) {
                    builder.compress(number(args[i], value, 1, 1_000_000));
                } else if (args[i].equals("--notification-url")) {
                    notificationUrl = url(args[i], value);
                } else if (args[i].equals("--callback-url")) {
                    callbackUrl = url(args[i], value);
                } else if (args[i].equals("--yookassa-notification-url")) {
                    yookassaUrl = url(args[i], value);
                } else {
                    throw new IllegalArgumentException("Unknown option " + args[i]);
                }
            }
            Sandbox sandbox = builder.start();
            sandbox.tinkoff().terminal().notificationUrl(notificationUrl);
            sandbox.tinkoff().payoutTerminal().notificationUrl(notificationUrl);
            sandbox.yandexPay().callbackUrl(callbackUrl);
            sandbox.yookassa().shop().notificationUrl(yookassaUrl);
            sandbox.yookassa().gateway().notificationUrl(yookassaUrl);
            return new CommandLine(description(sandbox), 0, sandbox);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return new CommandLine(e.getMessage() + "\n\n" + HELP, 2, null);
        }
    }

    /** What to print. */
    String text() {
        return text;
    }

    /** The exit status. */
    int status() {
        return status;
    }

    /** Whether the providers run, and will until the process ends. */
    boolean running() {
        return sandbox != null;
    }

    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static String value(String[] args, int option) {
        if (option + 1 == args.length) {
            throw new IllegalArgumentException("Option " + args[option] + " needs a value");
        }
        return args[option + 1];
    }

    private static int number(String option, String value, int lowest, int highest) {
        try {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw outOfRange(option, value, lowest, highest);
        }
        throw outOfRange(option, value, lowest, highest);
    }

    private static IllegalArgumentException outOfRange(String option, String value, int lowest, int highest) {
        return new IllegalArgumentException(
                "Option " + option + " takes a number from " + lowest + " to " + highest + ", not " + value);
    }

    private static URI url(String option, String value) {
        URI url = URI.create(value);
        if (url.getHost() == null) {
            throw new IllegalArgumentException("Option " + option + " takes a URL, not " + value);
        }
        return url;
    }

    private static String help() {
        StringBuilder help = new StringBuilder("Runs the providers on 127.0.0.1 until it is ended.\n\n");
        for (Provider provider : Provider.values()) {
            option(help, provider.portOption() + " N", "port of " + provider.title() + " (any free one)");
        }
        option(help, "--compress N", "N seconds pass in each second (1)");
        option(help, "--notification-url U", "where T-Bank's terminals send notifications (nowhere)");
        option(help, "--callback-url U", "the Callback URL of Yandex Pay's merchant (none)");
        option(help, "--yookassa-notification-url U", "where YooKassa's shop and gateway send theirs (nowhere)");
        option(help, "--help", "this text");
        return help.toString();
    }

    private static void option(StringBuilder help, String option, String meaning) {
        help.append(OPTION.formatted(option, meaning));
    }

    private static String description(Sandbox sandbox) {
        StringBuilder text = new StringBuilder();
        describe(
                text,
                Provider.TINKOFF,
                sandbox.tinkoff(),
                "terminal " + sandbox.tinkoff().terminal().key() + ", payouts "
                        + sandbox.tinkoff().payoutTerminal().key() + ", password "
                        + sandbox.tinkoff().terminal().password());
        describe(
                text,
                Provider.CDEK,
                sandbox.cdek(),
                "client_id " + sandbox.cdek().clientId() + ", client_secret "
                        + sandbox.cdek().clientSecret());
        describe(
                text,
                Provider.WAZZUP,
                sandbox.wazzup(),
                "API key " + sandbox.wazzup().apiKey());
        describe(
                text,
                Provider.YANDEX_PAY,
                sandbox.yandexPay(),
                "merchant " + sandbox.yandexPay().merchantId() + ", API key "
                        + sandbox.yandexPay().apiKey());
        describe(
                text,
                Provider.YOOKASSA,
                sandbox.yookassa(),
                "shop " + sandbox.yookassa().shop().id() + ", secret "
                        + sandbox.yookassa().shop().secret() + "; payouts "
                        + sandbox.yookassa().gateway().id() + ", secret "
                        + sandbox.yookassa().gateway().secret() + "; client_id "
                        + sandbox.yookassa().oauthApp().clientId() + ", client_secret "
                        + sandbox.yookassa().oauthApp().clientSecret());
        describe(text, Provider.DOLYAMI, sandbox.dolyami(), dolyamiCredentials(sandbox.dolyami()));
        return text.append("Ctrl-C ends it.").toString();
    }

    /** The certificates go into files, where any client can take them from. */
    private static String dolyamiCredentials(DolyamiSandbox dolyami) {
        try {
            Path directory = Files.createTempDirectory("prilavok-dolyami");
            Files.writeString(directory.resolve("ca.pem"), dolyami.certificateAuthorityPem());
            Files.writeString(
                    directory.resolve("open_api_cert.pem"),
                    dolyami.clientCertificate().certificatePem());
            Files.writeString(
                    directory.resolve("private.key"),
                    dolyami.clientCertificate().keyPem());
            return "login " + dolyami.login() + ", password " + dolyami.password() + ", certificates in " + directory;
        } catch (IOException e) {
            throw new UncheckedIOException("The certificates of Dolyami cannot be written", e);
        }
    }

    private static void describe(StringBuilder text, Provider name, ProviderSandbox provider, String credentials) {
        text.append("%-12s%s\n%-12s%s\n".formatted(name.title(), provider.baseUrl(), "", credentials));
    }
}
