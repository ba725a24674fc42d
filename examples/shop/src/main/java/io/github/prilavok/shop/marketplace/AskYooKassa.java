package io.github.prilavok.shop.marketplace;

import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.AuthenticationException;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.ProviderUnavailableException;
import io.github.prilavok.shop.job.Step;
import io.github.prilavok.yookassa.model.CancellationDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way of everything that is asked of YooKassa: written down, asked, and what came of it written down; then looked at until
 * it is decided. Its subject is the operation's key, with {@code #} and a number if a webhook wants it looked at.
 *
 * <p>As long as the key lives, an outcome that is not known is found out by the same request under the same key. After that the
 * same would be done a second time: it is looked for by its mark in the metadata instead, and never sent again.
 */
abstract class AskYooKassa implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(AskYooKassa.class);

    /** YooKassa forgets a key 24 hours after its first request. */
    private static final Duration KEY_LIVES = Duration.ofHours(23);

    private static final String DUPLICATED = "Idempotence key duplicated";
    private static final int LONGEST_TEXT = 128;

    /** The clocks of the shop and of YooKassa differ by less. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** Under this name the operation's key stands in the metadata of what it makes. */
    static final String OPERATION = "operation";

    static final String NEVER_MADE = "never_made";

    private final Operations operations;
    private final TransactionTemplate transaction;
    private final MarketplaceSettings settings;
    private final Clock clock;

    AskYooKassa(Operations operations, TransactionTemplate transaction, MarketplaceSettings settings, Clock clock) {
        this.operations = operations;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Once: this step itself repeats it, and looks at the key's age before each time. */
    static RequestOptions options(Operation operation) {
        return RequestOptions.idempotencyKey(operation.key()).withMaxAttempts(1);
    }

    /** Sends the request under its key. */
    abstract Found send(Operation operation);

    /** What stands in the metadata: the mark, and the document for whoever looks at it in YooKassa's profile. */
    static Map<String, String> metadata(Operation operation) {
        String document = operation.kind() == Operation.Kind.PAYOUT ? "payout_request" : "order_id";
        return new TreeMap<>(Map.of(OPERATION, operation.key(), document, operation.document()));
    }

    /** YooKassa's texts have an end. */
    static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + '…';
    }

    static @Nullable String reason(@Nullable CancellationDetails details) {
        return details == null || details.reason() == null
                ? null
                : details.reason().wire();
    }

    /** Reads the object. */
    abstract Found read(String objectId);

    /** Looks for what this operation has made, by its mark. */
    abstract Optional<Found> search(Operation operation);

    /** It has come true, in the transaction that says so. */
    abstract void succeeded(Operation operation, Found found);

    /** It has come to nothing, in the transaction that says so. */
    abstract void failed(Operation operation, Operation.State state, @Nullable String reason);

    /** It has come true after it had been given up. */
    void succeededLate(Operation operation, Found found) {
        operations.park(operation.key(), "was given up, and " + found.id() + " has come true all the same");
    }

    @Override
    public final Next run(String subject) {
        int told = subject.indexOf('#');
        Operation operation =
                operations.find(told < 0 ? subject : subject.substring(0, told)).orElse(null);
        if (operation == null) {
            return Next.DONE;
        }
        if (told >= 0) {
            return told(operation);
        }
        return switch (operation.state()) {
            case INTENDED -> ask(operation);
            case PENDING -> took(operation, read(String.valueOf(operation.objectId())));
            case SUCCEEDED, CANCELED, REFUSED, PARKED -> Next.DONE;
        };
    }

    /** A webhook says that there is news. It is asked what they are, and whether the object is this operation's at all. */
    private Next told(Operation operation) {
        String id = operation.objectId() == null ? operation.hint() : operation.objectId();
        if (id == null
                || operation.state() == Operation.State.SUCCEEDED
                || operation.state() == Operation.State.CANCELED) {
            return Next.DONE;
        }
        Found found;
        try {
            found = read(id);
        } catch (NotFoundException e) {
            LOG.warn("shop: a webhook about {} names an object that YooKassa does not know", operation.key());
            return Next.DONE;
        }
        if (!operation.key().equals(found.key())) {
            LOG.warn("shop: a webhook about {} names an object that is not its own", operation.key());
            return Next.DONE;
        }
        took(operation, found);
        return Next.DONE;
    }

    private Next ask(Operation operation) {
        if (operation.uncertain() && age(operation.firstSentAt()).compareTo(KEY_LIVES) >= 0) {
            return search(operation, operation.lastSentAt());
        }
        if (!operations.sending(operation.key())) {
            return Next.after(settings.poll());
        }
        operation.kind().intended.pass();
        Found found;
        try {
            found = send(operation);
        } catch (OutcomeUnknownException e) {
            if (DUPLICATED.equals(e.providerMessage().orElse(null))) {
                return search(operation, clock.instant());
            }
            LOG.info(
                    "shop: nobody knows what became of {}; the same is asked again under the same key",
                    operation.key());
            return Next.after(pace(operation));
        } catch (ApiException e) {
            return refused(operation, e);
        }
        operation.kind().sent.pass();
        return took(operation, found);
    }

    private Next refused(Operation operation, ApiException e) {
        operations.notDone(operation);
        if (operation.uncertain()) {
            // Says nothing of the try before it.
            LOG.info(
                    "shop: YooKassa refuses to hear of {} again; looking for what the first try has made",
                    operation.key());
            return search(operation, operation.lastSentAt());
        }
        if (e instanceof AuthenticationException) {
            throw e;
        }
        if (e.isRetryable() || e instanceof ProviderUnavailableException) {
            LOG.info("shop: YooKassa takes no {} at the moment: {}", operation.key(), e.getMessage());
            return Next.after(pace(operation));
        }
        end(operation, Operation.State.REFUSED, null, e.code().orElse("refused"));
        return Next.DONE;
    }

    /** @param last when it was last sent without knowing what came of it */
    private Next search(Operation operation, @Nullable Instant last) {
        Optional<Found> found = search(operation);
        if (found.isPresent()) {
            LOG.info("shop: {} is {} at YooKassa", operation.key(), found.get().id());
            return took(operation, found.get());
        }
        if (age(last).compareTo(settings.settled()) < 0) {
            return Next.after(settings.poll());
        }
        LOG.info("shop: YooKassa knows nothing of {}; it was never made", operation.key());
        end(operation, Operation.State.REFUSED, null, NEVER_MADE);
        return Next.DONE;
    }

    private Next took(Operation operation, Found found) {
        switch (found.status()) {
            case PENDING -> {
                operations.pending(operation.key(), found.id(), found.url());
                operation.kind().stored.pass();
                return Next.after(pace(operation));
            }
            case SUCCEEDED -> end(operation, Operation.State.SUCCEEDED, found, null);
            case CANCELED -> end(operation, Operation.State.CANCELED, found, found.reason());
        }
        return Next.DONE;
    }

    private void end(Operation operation, Operation.State state, @Nullable Found found, @Nullable String reason) {
        Boolean ended = transaction.execute(status -> {
            Operation current = operations.lock(operation.key());
            boolean now = current.state().isOpen()
                    || current.state() == Operation.State.REFUSED && state != Operation.State.REFUSED;
            if (now) {
                decide(current, state, found, reason);
                operation.kind().beforeCommit.pass();
            }
            return now;
        });
        if (Boolean.TRUE.equals(ended)) {
            LOG.info("shop: {} is {}{}", operation.key(), state, reason == null ? "" : " (" + reason + ')');
            operation.kind().committed.pass();
        }
    }

    private void decide(Operation current, Operation.State state, @Nullable Found found, @Nullable String reason) {
        String id = found == null ? null : found.id();
        if (found == null || state != Operation.State.SUCCEEDED) {
            operations.end(current.key(), state, id, reason);
            if (current.state().isOpen()) {
                failed(current, state, reason);
            }
        } else if (found.amount() == null || !current.amount().equals(found.amount())) {
            operations.end(current.key(), Operation.State.PARKED, id, "amount");
            operations.park(current.key(), id + " is of " + found.amount() + ", and not of " + current.amount());
        } else {
            operations.end(current.key(), Operation.State.SUCCEEDED, id, null);
            if (current.state().isOpen()) {
                succeeded(current, found);
            } else {
                succeededLate(current, found);
            }
        }
    }

    /** The longer it takes, the more seldom it is looked at. */
    private Duration pace(Operation operation) {
        Duration pause =
                Duration.between(operation.createdAt(), clock.instant()).dividedBy(4);
        if (pause.compareTo(settings.longestPoll()) > 0) {
            return settings.longestPoll();
        }
        return pause.compareTo(settings.poll()) < 0 ? settings.poll() : pause;
    }

    private Duration age(@Nullable Instant since) {
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }
}
