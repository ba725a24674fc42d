package io.github.prilavok.shop.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.prilavok.shop.ShopSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** The steps that are to be done, in the same database and the same transaction as what asks for them. */
@Component
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MISSED_HEARTBEATS = 4;

    private final ApplicationContext context;
    private final ShopSettings.Steps settings;
    private final DataSource dataSource;
    private final SchedulerClient client;
    private @Nullable Scheduler scheduler;

    Jobs(ApplicationContext context, ShopSettings settings, DataSource dataSource) {
        this.context = context;
        this.settings = settings.steps();
        // Takes part in the transaction of whoever schedules.
        this.dataSource = new TransactionAwareDataSourceProxy(dataSource);
        this.client = SchedulerClient.Builder.create(this.dataSource).build();
    }

    /** The shop answers by now, so that providers can reach it. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        List<Task<?>> tasks = new ArrayList<>();
        context.getBeansOfType(Step.class).values().forEach(step -> tasks.add(task(step)));
        scheduler = Scheduler.create(dataSource, tasks)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .threads(6)
                .build();
        scheduler.start();
        context.getBeansOfType(Recurring.class).values().forEach(step -> schedule(step.name(), Recurring.SUBJECT));
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Has a step done as soon as may be, once this transaction is committed. Without effect if it stands there already. */
    public void schedule(String step, String subject) {
        schedule(step, subject, Duration.ZERO);
    }

    /** As {@link #schedule(String, String)}, but not before so long from now. */
    public void schedule(String step, String subject, Duration in) {
        client.scheduleIfNotExists(
                new TaskInstance<>(step, subject), Instant.now().plus(in));
    }

    /** Has a waiting step look again at once. Without effect if it is not waiting. */
    public void hasten(String step, String subject) {
        try {
            client.reschedule(TaskInstanceId.of(step, subject), Instant.now());
        } catch (TaskInstanceException e) {
            LOG.debug("{} of {} is not waiting", step, subject);
        }
    }

    private Task<Void> task(Step step) {
        return Tasks.custom(step.name(), Void.class)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Step.Next next = step.run(instance.getId());
                    return (complete, operations) -> {
                        if (next instanceof Step.Again again) {
                            operations.reschedule(complete, Instant.now().plus(again.pause()));
                        } else {
                            operations.remove();
                        }
                    };
                });
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int before = Math.min(complete.getExecution().consecutiveFailures, 20);
        Duration pause = settings.firstPause().multipliedBy(1L << before);
        operations.reschedule(
                complete,
                Instant.now().plus(pause.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : pause));
    }
}
