package io.github.prilavok.shop.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.prilavok.sandbox.Sandbox;
import io.github.prilavok.sandbox.dolyami.ClientCertificate;
import io.github.prilavok.shop.ShopApplication;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** All that is around a shop: the providers' sandbox, a mail server, and an address for the shop itself. */
public final class Neighbourhood implements AutoCloseable {
    private static final String ARCHIVE = "archive@shop.example";
    private static final String ARCHIVE_PASSWORD = "sandbox-archive";
    private static final String CDEK_SECRET = "demo-cdek-7f1c9a40e2b84d6f";
    private static final String WAZZUP_SECRET = "demo-wazzup-3b5d8e21c07f4a96";
    private static final String DOLYAMI_SECRET = "demo-dolyami-90e4c1b7d2a85f36";
    private static final String YOOKASSA_SECRET = "demo-yookassa-51d0c6b72fa948e3";
    private static final String TOKEN_SECRET = "demo-user-tokens-0c9b1f7e64d24a5b8e73";

    private final Sandbox sandbox;
    private final GreenMail mail;
    private final URI shopUrl;
    private final Path files;

    private Neighbourhood(Sandbox sandbox, GreenMail mail, URI shopUrl, Path files) {
        this.sandbox = sandbox;
        this.mail = mail;
        this.shopUrl = shopUrl;
        this.files = files;
    }

    /**
     * Starts everything but the shop.
     *
     * @param compress how many seconds pass at the providers in one second
     */
    public static Neighbourhood start(int compress) {
        Sandbox sandbox = Sandbox.builder().compress(compress).start();
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        mail.setUser(ARCHIVE, ARCHIVE, ARCHIVE_PASSWORD);
        Neighbourhood neighbourhood =
                new Neighbourhood(sandbox, mail, URI.create("http://127.0.0.1:" + freePort()), certificates(sandbox));
        neighbourhood.subscribeToCdek();
        // The cash register's news go where the terminal says.
        sandbox.tinkoff()
                .terminal()
                .receiptRequired(true)
                .notificationUrl(neighbourhood.shopUrl.resolve("/webhooks/tinkoff"));
        sandbox.yandexPay().callbackUrl(neighbourhood.shopUrl.resolve("/webhooks/yandexpay"));
        URI ukassaWebhook = neighbourhood.shopUrl.resolve("/ukassaWebhook?key=" + YOOKASSA_SECRET);
        sandbox.yookassa().shop().fiscalization("avanpost").notificationUrl(ukassaWebhook);
        sandbox.yookassa().gateway().notificationUrl(ukassaWebhook);
        return neighbourhood;
    }

    /** As the bank hands them out. */
    private static Path certificates(Sandbox sandbox) {
        try {
            Path files = Files.createTempDirectory("dolyami");
            ClientCertificate certificate = sandbox.dolyami().clientCertificate();
            Files.writeString(files.resolve("certificate.pem"), certificate.certificatePem());
            Files.writeString(files.resolve("key.pem"), certificate.keyPem());
            Files.writeString(files.resolve("authority.pem"), sandbox.dolyami().certificateAuthorityPem());
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Free, and not of those that the system gives to connections on their way out: the shop starts later. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_768);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Taken: another one.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The providers. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Where the shop is, or will be. */
    public URI shopUrl() {
        return shopUrl;
    }

    /** Where the app's users log in. */
    public Login login() {
        return new Login(TOKEN_SECRET, sandbox.clock());
    }

    /** The secrets that must not appear in a log. */
    public List<String> secrets() {
        return List.of(
                sandbox.tinkoff().terminal().password(),
                sandbox.dolyami().password(),
                sandbox.yandexPay().apiKey(),
                sandbox.cdek().clientSecret(),
                sandbox.wazzup().apiKey(),
                CDEK_SECRET,
                WAZZUP_SECRET,
                DOLYAMI_SECRET,
                sandbox.yookassa().shop().secret(),
                sandbox.yookassa().gateway().secret(),
                YOOKASSA_SECRET,
                TOKEN_SECRET,
                ARCHIVE_PASSWORD);
    }

    /** What a shop has to be set to, to live here. Pauses are short: nobody waits for a real courier. */
    public Map<String, String> settings(String databaseUrl) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(shopUrl.getPort()));
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(mail.getSmtp().getPort()));
        settings.put("shop.public-url", shopUrl.toString());
        settings.put("shop.database-url", databaseUrl);
        settings.put("shop.steps.poll", "100ms");
        settings.put("shop.steps.first-pause", "200ms");
        settings.put("shop.steps.longest-pause", "2s");
        settings.put("shop.tinkoff.url", sandbox.tinkoff().baseUrl().toString());
        settings.put("shop.tinkoff.terminal", sandbox.tinkoff().terminal().key());
        settings.put("shop.tinkoff.password", sandbox.tinkoff().terminal().password());
        settings.put("shop.dolyami.url", sandbox.dolyami().baseUrl().toString());
        settings.put("shop.dolyami.login", sandbox.dolyami().login());
        settings.put("shop.dolyami.password", sandbox.dolyami().password());
        settings.put(
                "shop.dolyami.certificate", files.resolve("certificate.pem").toString());
        settings.put("shop.dolyami.key", files.resolve("key.pem").toString());
        settings.put("shop.dolyami.authorities", files.resolve("authority.pem").toString());
        settings.put("shop.dolyami.webhook-secret", DOLYAMI_SECRET);
        settings.put("shop.dolyami.webhook-from", "127.0.0.1");
        settings.put("shop.yandex-pay.url", sandbox.yandexPay().baseUrl().toString());
        settings.put("shop.yandex-pay.api-key", sandbox.yandexPay().apiKey());
        settings.put("shop.yandex-pay.merchant-id", sandbox.yandexPay().merchantId());
        settings.put("shop.cdek.url", sandbox.cdek().baseUrl().toString());
        settings.put("shop.cdek.account", sandbox.cdek().clientId());
        settings.put("shop.cdek.password", sandbox.cdek().clientSecret());
        settings.put("shop.cdek.webhook-secret", CDEK_SECRET);
        settings.put("shop.cdek.poll", "300ms");
        settings.put("shop.wazzup.url", sandbox.wazzup().baseUrl().toString());
        settings.put("shop.wazzup.api-key", sandbox.wazzup().apiKey());
        settings.put("shop.wazzup.webhook-secret", WAZZUP_SECRET);
        settings.put("shop.marketplace.token-secret", TOKEN_SECRET);
        settings.put("shop.marketplace.return-url", shopUrl + "/paid");
        settings.put("shop.marketplace.poll", "1s");
        settings.put("shop.marketplace.longest-poll", "2s");
        settings.put(
                "shop.marketplace.yookassa.url", sandbox.yookassa().baseUrl().toString());
        settings.put(
                "shop.marketplace.yookassa.shop-id", sandbox.yookassa().shop().id());
        settings.put(
                "shop.marketplace.yookassa.secret-key",
                sandbox.yookassa().shop().secret());
        settings.put(
                "shop.marketplace.yookassa.payouts-id",
                sandbox.yookassa().gateway().id());
        settings.put(
                "shop.marketplace.yookassa.payouts-secret-key",
                sandbox.yookassa().gateway().secret());
        settings.put("shop.marketplace.yookassa.webhook-secret", YOOKASSA_SECRET);
        settings.put("shop.marketplace.yookassa.webhooks-from", "127.0.0.1");
        settings.put("shop.mail.from", "shop@shop.example");
        settings.put("shop.mail.archive", ARCHIVE);
        settings.put("shop.mail.imap-protocol", "imap");
        settings.put("shop.mail.imap-host", "127.0.0.1");
        settings.put("shop.mail.imap-port", Integer.toString(mail.getImap().getPort()));
        settings.put("shop.mail.imap-password", ARCHIVE_PASSWORD);
        return settings;
    }

    /** Starts a shop in this JVM that lives in the sandbox's time. */
    public ConfigurableApplicationContext startShop(Map<String, String> settings) {
        SpringApplication shop = new SpringApplication(ShopApplication.class);
        shop.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(Clock.class, () -> sandbox.clock().withZone(ZoneOffset.UTC)));
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("--" + name + '=' + value));
        return shop.run(arguments.toArray(String[]::new));
    }

    /** What the shop gives away: the promo codes and the bonuses that the sample orders use. */
    public void offers(JdbcClient jdbc) {
        jdbc.sql("insert into promo_code (code, percent, kopecks, from_goods, ends_at, uses_left) values"
                        + " ('BREAD10', 10, null, 0, null, null), ('WELCOME500', null, 50000, 300000, null, 1000),"
                        + " ('SUMMER25', 25, null, 0, '2025-09-01T00:00:00+03', null)")
                .update();
        jdbc.sql("insert into bonus_account (phone, balance) values ('79161234567', 1000000)")
                .update();
    }

    /** The letters that a mailbox has got. */
    public List<MimeMessage> letters(String address) {
        return mail.findReceivedMessages(user -> user.getEmail().equalsIgnoreCase(address), letter -> true)
                .toList();
    }

    /** What a letter says, with its head. */
    public static String text(MimeMessage letter) {
        try {
            return "Subject: " + letter.getSubject() + "\nMessage-ID: " + letter.getMessageID() + "\n\n"
                    + String.valueOf(letter.getContent()).strip();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("the letter cannot be read", e);
        }
    }

    /** As somebody would in CDEK's cabinet; the client itself refuses to give out a secret over plain http. */
    private void subscribeToCdek() {
        String token = JsonMapper.shared()
                .readTree(post(
                        "/v2/oauth/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials&client_id="
                                + encoded(sandbox.cdek().clientId()) + "&client_secret="
                                + encoded(sandbox.cdek().clientSecret()),
                        null))
                .path("access_token")
                .asString();
        post(
                "/v2/webhooks",
                "application/json",
                "{\"type\":\"ORDER_STATUS\",\"url\":\"" + shopUrl + "/webhooks/cdek/" + CDEK_SECRET + "\"}",
                token);
    }

    private String post(String path, String type, String body, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        sandbox.cdek().baseUrl().resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the sandbox answers " + response.statusCode() + " to " + path);
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        mail.stop();
        sandbox.close();
        try {
            for (String file : List.of("certificate.pem", "key.pem", "authority.pem")) {
                Files.deleteIfExists(files.resolve(file));
            }
            Files.deleteIfExists(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
