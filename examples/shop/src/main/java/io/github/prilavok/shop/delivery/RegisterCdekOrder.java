package io.github.prilavok.shop.delivery;

import io.github.prilavok.cdek.CdekClient;
import io.github.prilavok.cdek.model.Accepted;
import io.github.prilavok.cdek.model.Envelope;
import io.github.prilavok.cdek.model.Order;
import io.github.prilavok.cdek.model.RequestResult;
import io.github.prilavok.cdek.model.RequestType;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.PermissionException;
import io.github.prilavok.shop.FaultPoint;
import io.github.prilavok.shop.ShopSettings;
import io.github.prilavok.shop.job.Jobs;
import io.github.prilavok.shop.job.Step;
import io.github.prilavok.shop.order.NewOrder;
import io.github.prilavok.shop.order.Orders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers the parcel. A call that creates is made only in the state NEW; before it the state becomes REGISTERING. Whoever
 * finds that state (the answer was lost, or the process was killed) looks the order up by the shop's number: found, it is
 * adopted; not found long enough after the call, the same number is sent again.
 */
@Component
public class RegisterCdekOrder implements Step {
    /** The step's name. */
    public static final String NAME = "register-cdek-order";

    private static final Logger LOG = LoggerFactory.getLogger(RegisterCdekOrder.class);

    private final CdekClient cdek;
    private final Orders orders;
    private final Deliveries deliveries;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final ShopSettings.Cdek settings;
    private final Clock clock;

    RegisterCdekOrder(
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
    public Next run(String number) {
        Deliveries.Delivery delivery = deliveries.find(number).orElse(null);
        if (delivery == null || !orders.isPaid(number)) {
            return Next.DONE;
        }
        return switch (delivery.state()) {
            case NEW -> register(number);
            case REGISTERING -> lookUp(number, delivery.attemptedAt());
            case REGISTERED, TRACKED, REFUSED -> Next.DONE;
        };
    }

    private Next register(String number) {
        NewOrder order = orders.get(number);
        NewOrder.Delivery delivery = order.delivery();
        if (delivery == null) {
            return Next.DONE;
        }
        if (!deliveries.intend(number)) {
            return Next.after(settings.poll());
        }
        FaultPoint.CDEK_INTENDED.pass();
        try {
            Accepted accepted =
                    cdek.orders().createOrder(CdekOrders.of(order, delivery)).execute();
            FaultPoint.CDEK_SENT.pass();
            return registered(number, accepted.uuid());
        } catch (OutcomeUnknownException e) {
            Outcome outcome = reconciled(e);
            LOG.info("shop: the answer of CDEK about {} was lost; asked, it says {}", number, outcome);
            if (outcome == Outcome.NOT_DONE) {
                deliveries.notDone(number);
            }
            return Next.after(settings.poll());
        } catch (ApiException e) {
            deliveries.notDone(number);
            if (e.isRetryable() || e instanceof AuthenticationException || e instanceof PermissionException) {
                throw e;
            }
            return refused(number, String.valueOf(e.getMessage()));
        }
    }

    private static Outcome reconciled(OutcomeUnknownException e) {
        try {
            return e.reconcile();
        } catch (ApiException askedInVain) {
            return Outcome.STILL_OPEN;
        }
    }

    private Next lookUp(String number, @Nullable Instant attemptedAt) {
        try {
            Envelope<Order> found = cdek.orders().findByNumber(number).execute();
            Order order = found.entity();
            RequestResult<Order> created = found.result(RequestType.CREATE);
            if (created instanceof RequestResult.Invalid<Order> invalid) {
                return refused(number, FetchCdekOrderInfo.why(invalid));
            }
            if (order != null && order.uuid() != null && order.toCustomer()) {
                LOG.info("shop: CDEK has {} already; taking that", number);
                return registered(number, order.uuid());
            }
        } catch (NotFoundException e) {
            Duration age = attemptedAt == null ? Duration.ZERO : Duration.between(attemptedAt, clock.instant());
            if (age.compareTo(settings.settled()) >= 0) {
                LOG.info(
                        "shop: CDEK does not know {} after {} s; sending the same number again",
                        number,
                        age.toSeconds());
                deliveries.notDone(number);
            }
        }
        return Next.after(settings.poll());
    }

    private Next registered(String number, String uuid) {
        transaction.executeWithoutResult(status -> {
            deliveries.registered(number, uuid);
            jobs.schedule(FetchCdekOrderInfo.NAME, number);
        });
        FaultPoint.CDEK_STORED.pass();
        return Next.DONE;
    }

    private Next refused(String number, String why) {
        transaction.executeWithoutResult(status -> {
            deliveries.refused(number);
            orders.park(number, NAME, why);
        });
        return Next.DONE;
    }
}
