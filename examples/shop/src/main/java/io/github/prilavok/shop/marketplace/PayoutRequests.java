package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.Money;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of {@code payout_requests}. */
@MarketplacePart
class PayoutRequests {
    private static final Logger LOG = LoggerFactory.getLogger(PayoutRequests.class);

    enum Status {
        PENDING,
        ACCEPTED,
        /** Nothing was taken and nothing was asked of YooKassa. */
        REJECTED,
        PAID,
        /** YooKassa did not pay; the money is on the balance again. */
        FAILED
    }

    /** @param destination null for the user's payment card */
    record PayoutRequest(
            String id,
            String user,
            Money amount,
            Status status,
            @Nullable String destination) {
        /** Under this key it is paid out: once, however often it is accepted. */
        String key() {
            return "payout-" + id;
        }

        @Override
        public String toString() {
            return "PayoutRequest[" + id + ' ' + status + ']';
        }
    }

    private final JdbcClient jdbc;

    PayoutRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps everybody else from changing this request until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<PayoutRequest> lock(String id) {
        return jdbc.sql("select id, user_ref, amount, status, destination from payout_requests where id = ? for update")
                .param(id)
                .query((row, i) -> new PayoutRequest(
                        row.getString("id"),
                        row.getString("user_ref"),
                        Money.kopecks(row.getLong("amount")),
                        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        row.getString("destination")))
                .optional();
    }

    void move(String id, Status status, @Nullable String reason) {
        jdbc.sql("update payout_requests set status = ?, reason = ? where id = ?")
                .param(status.name().toLowerCase(Locale.ROOT))
                .param(reason)
                .param(id)
                .update();
        LOG.info(
                "shop: payout_requests/{} is {}{}",
                id,
                status.name().toLowerCase(Locale.ROOT),
                reason == null ? "" : " (" + reason + ')');
    }
}
