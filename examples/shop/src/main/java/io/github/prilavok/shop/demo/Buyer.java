package io.github.prilavok.shop.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A buyer with a browser: knows the shop's page and what the bank's page shows, and nothing else. */
public final class Buyer {
    private static final Pattern CARD_FORM = Pattern.compile(
            "<form method=\"post\" action=\"([^\"]+)\"><input type=\"hidden\" name=\"card\" value=\"(\\d+)\">");
    private static final Pattern DECLINE_FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]+/decline)\">");

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI shop;
    private final Consumer<String> diary;

    /** @param diary is told of each step */
    public Buyer(URI shop, Consumer<String> diary) {
        this.shop = shop;
        this.diary = diary;
    }

    /** Places an order. */
    public HttpResponse<String> places(byte[] orderFile) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(shop.resolve("/orders"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(orderFile)));
        diary.accept("buyer -> shop: places the order; HTTP " + answer.statusCode());
        return answer;
    }

    /** Asks the shop once for the bank's page, to pay by card. */
    public HttpResponse<String> asksToPay(String number) throws IOException, InterruptedException {
        return asksToPay(number, "card");
    }

    /** Asks the shop once for the page on which to pay in this way. */
    public HttpResponse<String> asksToPay(String number, String way) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(shop.resolve("/orders/" + number + "/pay?by=" + way)));
    }

    /** As {@link #goesToPay(String, String)}, by card. */
    public URI goesToPay(String number) throws IOException, InterruptedException {
        return goesToPay(number, "card");
    }

    /**
     * Asks the shop for the page on which to pay until there is one; a shop that is busy says when to ask again.
     *
     * @throws IllegalStateException if there is none within two minutes
     */
    public URI goesToPay(String number, String way) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            HttpResponse<String> answer = asksToPay(number, way);
            if (answer.statusCode() == 303) {
                URI page = location(answer);
                diary.accept("shop -> buyer: pay at " + page);
                return page;
            }
            if (answer.statusCode() != 503 || System.nanoTime() > deadline) {
                throw new IllegalStateException("the shop answers HTTP " + answer.statusCode() + ": " + answer.body());
            }
            diary.accept("shop -> buyer: not now, ask again (" + answer.body() + ")");
            Thread.sleep(
                    Long.parseLong(answer.headers().firstValue("Retry-After").orElse("1")) * 200);
        }
    }

    /** Pays with the first card that the bank's page offers, and goes where the bank leads. @return the page there */
    public String pays(URI page) throws IOException, InterruptedException {
        String html = send(HttpRequest.newBuilder(page)).body();
        Matcher form = CARD_FORM.matcher(html);
        if (!form.find()) {
            throw new IllegalStateException("the bank's page takes no card: " + html);
        }
        diary.accept("buyer -> T-Bank: opens the page, pays by card");
        return returns(submit(
                page.resolve(form.group(1)), "card=" + URLEncoder.encode(form.group(2), StandardCharsets.UTF_8)));
    }

    /** Fails to pay and gives up. @return the page where the bank leads */
    public String declines(URI page) throws IOException, InterruptedException {
        String html = send(HttpRequest.newBuilder(page)).body();
        Matcher form = DECLINE_FORM.matcher(html);
        if (!form.find()) {
            throw new IllegalStateException("the bank's page cannot be left: " + html);
        }
        diary.accept("buyer -> T-Bank: opens the page, the card is refused");
        return returns(submit(page.resolve(form.group(1)), ""));
    }

    /**
     * Presses the first button on a payment page that leads to this action.
     *
     * @param action the last part of its address
     * @param words what the diary is told
     * @return where the provider leads
     */
    public URI presses(URI page, String action, String words) throws IOException, InterruptedException {
        String html = send(HttpRequest.newBuilder(page)).body();
        Matcher form = Pattern.compile("<form method=\"post\" action=\"([^\"]*/" + action
                        + ")\">(?:<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">)?")
                .matcher(html);
        if (!form.find()) {
            throw new IllegalStateException("there is no button to " + action + ": " + html);
        }
        diary.accept(words);
        String fields = form.group(2) == null
                ? ""
                : form.group(2) + '=' + URLEncoder.encode(form.group(3), StandardCharsets.UTF_8);
        HttpResponse<String> answer = submit(page.resolve(form.group(1)), fields);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("the page does not lead back: HTTP " + answer.statusCode());
        }
        return location(answer);
    }

    /** Goes where a provider leads. @return the page there */
    public String comesBack(URI page) throws IOException, InterruptedException {
        diary.accept("buyer -> shop: comes back to " + page);
        return send(HttpRequest.newBuilder(page)).body();
    }

    private HttpResponse<String> submit(URI action, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private String returns(HttpResponse<String> answer) throws IOException, InterruptedException {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("the bank does not lead back: HTTP " + answer.statusCode());
        }
        diary.accept("T-Bank -> buyer: back to " + location(answer));
        return send(HttpRequest.newBuilder(location(answer))).body();
    }

    /** Looks at the order's page. */
    public String looks(String number) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(shop.resolve("/orders/" + number))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(
                request.timeout(Duration.ofMinutes(2)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
