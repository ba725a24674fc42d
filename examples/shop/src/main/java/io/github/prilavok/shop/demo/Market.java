package io.github.prilavok.shop.demo;

import io.github.prilavok.sandbox.yookassa.TestCard;
import io.github.prilavok.sandbox.yookassa.YooKassaLedger;
import java.io.IOException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people around the payments module: users with the app, and the office with its hands in the database. */
final class Market {
    private static final Duration LOGIN = Duration.ofDays(30);

    private final Stage stage;
    private final Documents documents;

    /** What a user does with the app. */
    interface Call {
        MobileApp.Answer answer() throws IOException, InterruptedException;
    }

    Market(Stage stage) {
        this.stage = stage;
        this.documents = new Documents(stage.shop().getBean(JdbcClient.class));
    }

    Documents documents() {
        return documents;
    }

    /** What money YooKassa has moved. */
    YooKassaLedger ledger() {
        return stage.neighbourhood().sandbox().yookassa().ledger();
    }

    /** The app in the hand of this user, who has just logged in. */
    MobileApp app(String user) {
        String token = stage.neighbourhood().login().token(user, LOGIN);
        return new MobileApp(stage.neighbourhood().shopUrl(), token, stage.timeline()::print);
    }

    /** Asks again as long as the shop does not know; whatever it has answered at last. */
    MobileApp.Answer persists(Call call) throws IOException, InterruptedException {
        MobileApp.Answer answer = call.answer();
        for (int i = 0; i < 10 && answer.http() == 500; i++) {
            answer = call.answer();
        }
        return answer;
    }

    void paysOnPage(MobileApp app, String order, TestCard card) throws IOException, InterruptedException {
        String page = persists(() -> app.initialPayment("orders/" + order)).text("url");
        if (page.isEmpty()) {
            throw new IllegalStateException("the shop opens no payment page");
        }
        stage.timeline().print("payer -> YooKassa: opens the page, pays by card");
        stage.neighbourhood().sandbox().yookassa().buyer().paysWith(page, card);
    }

    /** Changes a status by SQL. */
    void office(String collection, String id, String status) {
        stage.timeline().print("office -> database: " + collection + '/' + id + " is " + status);
        documents.status(collection, id, status);
    }

    void await(String collection, String id, String status) {
        Stage.await(() -> documents.status(collection, id), status::equals);
    }
}
