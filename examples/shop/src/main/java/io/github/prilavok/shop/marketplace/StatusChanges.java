package io.github.prilavok.shop.marketplace;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The changes of status that the database has noted for the app's triggers. A trigger's subject is {@code DOCUMENT#CHANGE}. */
@MarketplacePart
class StatusChanges {
    private final JdbcClient jdbc;
    private final Clock clock;

    StatusChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String document(String subject) {
        return subject.substring(0, subject.indexOf('#'));
    }

    /** All that follows from the change is done. */
    void takenUp(String subject) {
        jdbc.sql("update status_change set taken_up_at = ? where id = ?")
                .params(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        Long.valueOf(subject.substring(subject.indexOf('#') + 1)))
                .update();
    }
}
