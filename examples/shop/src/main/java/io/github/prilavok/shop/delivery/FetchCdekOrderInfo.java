package io.github.prilavok.shop.delivery;

import io.github.prilavok.cdek.CdekClient;
import io.github.prilavok.cdek.model.CdekError;
import io.github.prilavok.cdek.model.Envelope;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.cdek.model.RequestType;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.job.Step;
import io.github.prilavok.shop.notice.SendConfirmationLetter;
import io.github.prilavok.shop.notice.SendTrackingMessage;
import io.github.prilavok.shop.order.Orders;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the parcel at CDEK until it has a track number, at pauses that grow with its age; and once more for each webhook, for
 * those are signed by nobody.
 */
@Component
public class FetchCdekOrderInfo implements Step {
    /** The step's name. */
    public static final String NAME = "fetch-cdek-order-info";

    private static final Logger LOG = LoggerFactory.getLogger(FetchCdekOrderInfo.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final CdekClient cdek;
    private final Orders orders;
    private final Deliveries deliveries;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final ShopSettings.Cdek settings;
    private final Clock clock;

    FetchCdekOrderInfo(
            CdekClient cdek,
            Orders orders,
            Deliveries deliveries,
            Jobs jobs,
            TransactionTemplate transaction,
            ShopSettings settings,
            Clock clock) {
        this.cdek = cdek;
        this.orders = orders;
        this.deliveries = deliveries;
        this.jobs = jobs;
        this.transaction = transaction;
        this.settings = settings.cdek();
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(String subject) {
        int webhook = subject.indexOf('#');
        String number = webhook < 0 ? subject : subject.substring(0, webhook);
        Deliveries.Delivery delivery = deliveries.find(number).orElse(null);
        if (delivery == null || delivery.uuid() == null || delivery.state() == Deliveries.State.REFUSED) {
            return Next.DONE;
        }
        boolean known = read(number, delivery.uuid());
        return known || webhook >= 0 ? Next.DONE : Next.after(pause(delivery));
    }

    private Duration pause(Deliveries.Delivery delivery) {
        Duration age = delivery.attemptedAt() == null
                ? Duration.ZERO
                : Duration.between(delivery.attemptedAt(), clock.instant()).dividedBy(4);
        if (age.compareTo(settings.poll()) < 0) {
            return settings.poll();
        }
        return age.compareTo(LONGEST_PAUSE) < 0 ? age : LONGEST_PAUSE;
    }

    /** @return whether there is nothing more to wait for */
    private boolean read(String number, String uuid) {
        Envelope<Order> envelope;
        try {
            envelope = cdek.orders().getOrder(uuid).execute();
        } catch (NotFoundException e) {
            LOG.info("shop: CDEK does not show {} yet", number);
            return false;
        }
        if (envelope.result(RequestType.CREATE) instanceof RequestResult.Invalid<Order> invalid) {
            transaction.executeWithoutResult(status -> {
                deliveries.refused(number);
                orders.park(number, NAME, why(invalid));
                jobs.hasten(SendConfirmationLetter.NAME, number);
            });
            return true;
        }
        Order order = envelope.entity();
        if (order == null) {
            return false;
        }
        order.currentStatus().ifPresent(status -> {
            if (status.code() != null) {
                deliveries.status(number, status.code().wire());
            }
        });
        String track = order.cdekNumber();
        if (track == null) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            if (deliveries.tracked(number, track)) {
                LOG.info("shop: the parcel of order {} has the track number {}", number, track);
                jobs.schedule(SendTrackingMessage.NAME, number);
            }
            FaultPoint.TRACK_BEFORE_COMMIT.pass();
        });
        FaultPoint.TRACK_COMMITTED.pass();
        jobs.hasten(SendConfirmationLetter.NAME, number);
        return true;
    }

    static String why(RequestResult.Invalid<Order> invalid) {
        String errors = invalid.errors().stream()
                .map(CdekError::code)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return invalid.duplicateNumber()
                ? "CDEK has another order with this number; compare them in its cabinet, do not register it under a new one"
                : "CDEK refused the order: " + errors + "; mend it in its cabinet";
    }
}
