package io.github.prilavok.shop;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the shop is set to, under {@code shop.}.
 *
 * @param publicUrl where buyers and providers reach the shop, without a slash at the end
 * @param databaseUrl a JDBC URL of PostgreSQL ({@code SHOP_DATABASE_URL}); empty for an embedded one
 * @param dataDirectory where the embedded PostgreSQL keeps its data
 * @param steps how steps are run
 * @param unpaidLives after how long an order is given up that nobody pays
 * @param dolyami null if nobody can pay by it
 * @param yandexPay null if nobody can pay by it
 */
@ConfigurationProperties("shop")
public record ShopSettings(
        URI publicUrl,
        @DefaultValue("") String databaseUrl,
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue Steps steps,
        @DefaultValue("3d") Duration unpaidLives,
        Tinkoff tinkoff,
        @Nullable Dolyami dolyami,
        @Nullable YandexPay yandexPay,
        Cdek cdek,
        Wazzup wazzup,
        Mail mail) {

    /**
     * How steps are run.
     *
     * @param poll how often due steps are looked for
     * @param heartbeat how often a running step says that it lives; after four missed ones another instance takes over
     * @param firstPause after a failure; doubles up to {@code longestPause}
     */
    public record Steps(
            @DefaultValue("1s") Duration poll,
            @DefaultValue("30s") Duration heartbeat,
            @DefaultValue("1s") Duration firstPause,
            @DefaultValue("10m") Duration longestPause) {}

    /**
     * T-Bank.
     *
     * @param url null for production
     * @param certificates PEM of the Russian Trusted Root CA; null if the JVM knows it
     * @param timeout of one call; an Init of which nothing is known after twice that long is taken for lost
     * @param poll how often an open payment is read, for a notification may never come
     */
    public record Tinkoff(
            @Nullable String url,
            String terminal,
            String password,
            @Nullable Path certificates,
            @DefaultValue("60s") Duration timeout,
            @DefaultValue("30s") Duration poll) {
        @Override
        public String toString() {
            return "Tinkoff[" + terminal + ']';
        }
    }

    /**
     * Dolyami.
     *
     * @param url null for production
     * @param certificate PEM of the client certificate, with its chain
     * @param key PEM of its private key
     * @param authorities PEM of who signed the server's certificate, if the JVM does not know them
     * @param webhookSecret stands in the URL of Dolyami's webhooks
     * @param webhookFrom the addresses that its webhooks come from; null for the bank's own
     * @param receipts whether the bank's cash register makes the receipts
     * @param demo whether these are credentials for demo orders; if not, one is never shipped
     * @param timeout of one call; a call of which nothing is known after twice that long has ended
     * @param poll how often an open payment is read; the bank takes 10 calls a second in all
     */
    public record Dolyami(
            @Nullable String url,
            String login,
            String password,
            Path certificate,
            Path key,
            @Nullable Path authorities,
            String webhookSecret,
            @Nullable String webhookFrom,
            @DefaultValue("true") boolean receipts,
            @DefaultValue("false") boolean demo,
            @DefaultValue("60s") Duration timeout,
            @DefaultValue("10s") Duration poll) {
        @Override
        public String toString() {
            return "Dolyami[receipts=" + receipts + ", demo=" + demo + ']';
        }
    }

    /**
     * Yandex Pay.
     *
     * @param url null for production, or for Yandex' own sandbox if the key is the Merchant ID
     * @param receipts whether the cash register is switched on in the console
     * @param vat22 the code of 22 % VAT, which Yandex has not published; without it a receipt cannot have such a line
     * @param timeout of one call; a call of which nothing is known after twice that long has ended
     * @param poll how often an order is read that may be paid any moment
     * @param steady for how long so often; then ever less
     * @param ttl how long the payment page can be opened
     */
    public record YandexPay(
            @Nullable String url,
            String apiKey,
            String merchantId,
            @DefaultValue("false") boolean receipts,
            @Nullable String vat22,
            @DefaultValue("40s") Duration timeout,
            @DefaultValue("3s") Duration poll,
            @DefaultValue("2m") Duration steady,
            @DefaultValue("30m") Duration ttl) {
        @Override
        public String toString() {
            return "YandexPay[" + merchantId + ']';
        }
    }

    /**
     * CDEK.
     *
     * @param url null for production
     * @param webhookSecret stands in the URL of CDEK's webhooks
     * @param settled after how long an order that CDEK does not show was never registered
     * @param poll the shortest pause between two looks for the track number
     */
    public record Cdek(
            @Nullable String url,
            String account,
            String password,
            String webhookSecret,
            @DefaultValue("60s") Duration timeout,
            @DefaultValue("60s") Duration settled,
            @DefaultValue("2s") Duration poll) {
        @Override
        public String toString() {
            return "Cdek[" + account + ']';
        }
    }

    /**
     * Wazzup.
     *
     * @param url null for production
     * @param webhookSecret stands in the URL of Wazzup's webhooks
     * @param timeout of one call; with {@code repeatWithinGuard} at most 30 s
     * @param echo how long an echo is waited for before a person has to look
     * @param repeatWithinGuard whether a message of which nothing is known is sent again, once, within the 40 seconds in which
     *     Wazzup refuses a second copy. Wazzup does not say whether that holds while the first is still being worked on, so
     *     it is off by default
     */
    public record Wazzup(
            @Nullable String url,
            String apiKey,
            String webhookSecret,
            @DefaultValue("30s") Duration timeout,
            @DefaultValue("10m") Duration echo,
            @DefaultValue("false") boolean repeatWithinGuard) {
        @Override
        public String toString() {
            return "Wazzup[repeatWithinGuard=" + repeatWithinGuard + ']';
        }
    }

    /**
     * Letters.
     *
     * @param from the sender's address
     * @param archive a mailbox of the shop's that gets a blind copy of each letter, and is asked by IMAP whether one came
     * @param imapPassword its password
     * @param settled how long after an unknown outcome the archive has to be without the letter before it is sent again
     * @param awaitsTrack how long a letter waits for the track number
     */
    public record Mail(
            String from,
            String archive,
            String imapHost,
            int imapPort,
            String imapPassword,
            @DefaultValue("imaps") String imapProtocol,
            @DefaultValue("2m") Duration settled,
            @DefaultValue("10m") Duration awaitsTrack) {
        @Override
        public String toString() {
            return "Mail[" + imapHost + ']';
        }
    }

    /** A page or an endpoint of the shop, as the outside sees it. */
    public String url(String path) {
        return publicUrl + path;
    }
}
