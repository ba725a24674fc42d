package io.github.prilavok.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Download;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.RequestOptions;
import io.github.prilavok.core.RetryPolicy;
import io.github.prilavok.core.Safety;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.OutcomeUnknownException;
import io.github.prilavok.core.error.TransportException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;

/**
 * What users of every client may rely on, tried on each of its endpoints over a real connection. A provider module extends
 * this once and says how its client is opened, what each endpoint is called with and what it answers.
 */
public abstract class ProviderContract {
    /** An endpoint, the object that has it and the interface method. */
    public record Endpoint(Object resource, Method method) {
        public String operation() {
            return method.getAnnotation(Operation.class).value();
        }

        public Safety safety() {
            return method.getAnnotation(Operation.class).safety();
        }

        @Override
        public String toString() {
            return operation();
        }
    }

    /** A client of this provider: what it is closed by, and its resources. */
    public record Opened(AutoCloseable client, List<?> resources) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Opens a client with credentials that contain the texts of {@link #secrets()}.
     *
     * @param settings to be applied to the client's builder last
     */
    protected abstract Opened open(Consumer<ClientBuilder<?>> settings);

    /** Arguments for an endpoint, in the order of the interface method: good ones, full of personal data. */
    protected abstract Object[] arguments(String operation);

    /** A whole, successful answer of an endpoint as the provider gives it. */
    protected abstract String answer(String operation);

    /** Texts that stand in the credentials, arguments and answers and must never be logged or thrown. */
    protected abstract List<String> secrets();

    /** Fields by which the provider says whether the call succeeded: to change them is to change the answer's meaning. */
    protected abstract Set<String> controlFields();

    /** Makes answers to calls that the client makes of its own accord, such as for a token; null for all others. */
    protected ScriptedServer.@Nullable Script aside(ScriptedServer.Received request) {
        return null;
    }

    // ---------------------------------------------------------------------------------------------------------------

    @TestFactory
    Stream<DynamicNode> an_unsafe_call_that_may_have_arrived_is_sent_once_and_told_as_unknown() {
        return each(
                e -> e.safety() == Safety.UNSAFE,
                Fault.values(),
                (endpoint, fault) -> async(async -> run(endpoint, fault, async, (server, error) -> {
                    if (fault.answered && acknowledged(endpoint)) {
                        return;
                    }
                    assertThat(error).isInstanceOf(OutcomeUnknownException.class);
                    // A time-out may be quicker than the server, which has yet to read what stands in its socket.
                    await().untilAsserted(() -> assertThat(sent(server)).isEqualTo(1));
                })));
    }

    @TestFactory
    Stream<DynamicNode> any_other_call_is_tried_again_and_ends_well() {
        return each(
                e -> e.safety() != Safety.UNSAFE,
                new Fault[] {Fault.RESET, Fault.RESET_MID_RESPONSE, Fault.SERVER_ERROR, Fault.RETRY_AT_ONCE},
                (endpoint, fault) -> async(async -> run(endpoint, fault, async, (server, error) -> {
                    assertThat(error).isNull();
                    assertThat(sent(server)).isEqualTo(2);
                })));
    }

    @TestFactory
    Stream<DynamicNode> what_was_never_sent_is_told_as_such() {
        return each(e -> true, (endpoint, async) -> {
            try (Socket reservation = new Socket();
                    Session session = new Session(
                            new ScriptedServer(), ScriptedServer.refusing(reservation), Duration.ofSeconds(10))) {
                ApiException error = session.call(endpoint, async);
                assertThat(error).isInstanceOf(TransportException.class).hasMessageContaining("nothing was sent");
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> try_again_later_is_obeyed_by_all() {
        return each(e -> true, (endpoint, async) -> {
            try (Session session = new Session()) {
                session.next(ScriptedServer.answer(429, "{}", "Retry-After: 0"));
                session.next(session.success(endpoint));
                assertThat(session.call(endpoint, async)).isNull();
                assertThat(sent(session.server)).isEqualTo(2);
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> an_answer_of_tomorrow_is_read_today() {
        return each(e -> !acknowledged(e) && !download(e), (endpoint, async) -> {
            if (async) {
                return;
            }
            String answer = answer(endpoint.operation());
            if (!answer.startsWith("{") && !answer.startsWith("[")) {
                return;
            }
            try (Session session = new Session()) {
                for (String mutant : mutants(answer)) {
                    session.next(ScriptedServer.answer(200, mutant));
                    assertThat(session.call(endpoint, false)).as(mutant).isNull();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> a_deadline_holds_wherever_the_provider_stalls() {
        return each(e -> true, (endpoint, async) -> {
            try (Session session = new Session()) {
                session.always(session.server.stall());
                long started = System.nanoTime();
                ApiException error = session.call(
                        endpoint, async, call -> call.with(RequestOptions.timeout(Duration.ofMillis(150))));
                assertThat(error).isNotNull();
                assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(2_200));
                boolean mayBeDone = endpoint.safety() != Safety.SAFE && sent(session.server) > 0;
                assertThat(error).isInstanceOf(mayBeDone ? OutcomeUnknownException.class : TransportException.class);
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> neither_a_log_nor_an_exception_tells_a_secret() {
        return each(e -> true, (endpoint, async) -> {
            if (async) {
                return;
            }
            Logger logger = (Logger) LoggerFactory.getLogger("io.github.prilavok");
            ListAppender<ILoggingEvent> log = new ListAppender<>();
            log.start();
            Level before = logger.getLevel();
            boolean additive = logger.isAdditive();
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
            logger.addAppender(log);
            StringBuilder told = new StringBuilder();
            try (Session session = new Session()) {
                session.next(session.success(endpoint));
                session.call(endpoint, false);
                session.next(ScriptedServer.answer(400, answer(endpoint.operation())));
                tell(told, session.call(endpoint, false));
                session.next(ScriptedServer.answer(500, answer(endpoint.operation())));
                session.always(ScriptedServer.answer(500, "<html>" + String.join(" ", secrets())));
                tell(told, session.call(endpoint, false));
                for (Object argument : arguments(endpoint.operation())) {
                    if (argument instanceof Record) {
                        told.append(argument).append('\n');
                    }
                }
                told.append(session.opened.client());
            } finally {
                logger.detachAppender(log);
                logger.setLevel(before);
                logger.setAdditive(additive);
            }
            assertThat(log.list).as("the wire log works").isNotEmpty();
            log.list.forEach(event -> told.append(event.getFormattedMessage()).append('\n'));
            for (String secret : secrets()) {
                assertThat(told).doesNotContain(secret);
            }
        });
    }

    private static void tell(StringBuilder told, @Nullable Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            told.append(e).append('\n');
            if (e instanceof ApiException api) {
                told.append(api.failure()).append('\n');
            }
        }
    }

    // ---------------------------------------------------------------------------------------------------------------

    private enum Fault {
        RESET(false) {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.reset();
            }
        },
        RESET_MID_RESPONSE(false) {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.resetMidResponse();
            }
        },
        STALL(false) {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return server.stall();
            }
        },
        GARBAGE(true) {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(200, "<html>");
            }
        },
        SERVER_ERROR(false) {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(500, "{}");
            }
        },
        RETRY_AT_ONCE(false) {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(503, "{}", "Retry-After: 0");
            }
        },
        REQUEST_TIMEOUT(false) {
            @Override
            ScriptedServer.Script script(ScriptedServer server) {
                return ScriptedServer.answer(408, "{}");
            }
        };

        /** Whether it comes with HTTP 200, so that an endpoint whose answer is not read cannot tell. */
        final boolean answered;

        Fault(boolean answered) {
            this.answered = answered;
        }

        abstract ScriptedServer.Script script(ScriptedServer server);
    }

    /** A server, a client of it, and what the server answers in turn to all but the client's own calls. */
    private final class Session implements AutoCloseable {
        final ScriptedServer server;
        final Opened opened;
        private final List<ScriptedServer.Script> scripts = new ArrayList<>();
        private ScriptedServer.Script otherwise = ScriptedServer.answer(500, "{}");

        Session() throws IOException {
            this(Duration.ofSeconds(10));
        }

        Session(Duration readTimeout) throws IOException {
            this(new ScriptedServer(), readTimeout);
        }

        private Session(ScriptedServer server, Duration readTimeout) {
            this(server, server.url(), readTimeout);
        }

        Session(ScriptedServer server, String url, Duration readTimeout) {
            this.server = server;
            server.always((socket, request) -> {
                ScriptedServer.Script own = aside(request);
                if (own == null) {
                    synchronized (scripts) {
                        own = scripts.isEmpty() ? otherwise : scripts.remove(0);
                    }
                }
                own.run(socket, request);
            });
            opened = ProviderContract.this.open(builder -> builder.baseUrl(url)
                    .readTimeout(readTimeout)
                    .retryPolicy(RetryPolicy.builder()
                            .firstDelay(Duration.ofMillis(1))
                            .build()));
        }

        void next(ScriptedServer.Script script) {
            synchronized (scripts) {
                scripts.add(script);
            }
        }

        void always(ScriptedServer.Script script) {
            otherwise = script;
        }

        ScriptedServer.Script success(Endpoint endpoint) {
            return ScriptedServer.answer(200, answer(endpoint.operation()));
        }

        @Nullable
        ApiException call(Endpoint endpoint, boolean async) throws ReflectiveOperationException {
            return call(endpoint, async, call -> call);
        }

        @Nullable
        ApiException call(Endpoint endpoint, boolean async, java.util.function.UnaryOperator<ApiCall<?>> options)
                throws ReflectiveOperationException {
            Endpoint mine = endpoints(opened).stream()
                    .filter(e -> e.method().equals(endpoint.method()))
                    .findFirst()
                    .orElseThrow();
            try {
                Object made = mine.method().invoke(mine.resource(), arguments(endpoint.operation()));
                ApiCall<?> call = options.apply(made instanceof Download file ? file.bytes() : (ApiCall<?>) made);
                if (async) {
                    call.executeAsync().join();
                } else {
                    call.execute();
                }
                return null;
            } catch (CompletionException e) {
                return (ApiException) e.getCause();
            } catch (ApiException e) {
                return e;
            } catch (InvocationTargetException e) {
                throw new AssertionError("the arguments of " + endpoint + " are not good ones", e.getCause());
            }
        }

        @Override
        public void close() throws IOException {
            closeClient(opened);
            server.close();
        }
    }

    private interface Check<A> {
        void run(Endpoint endpoint, A with) throws Exception;
    }

    private interface AsyncCheck {
        void run(boolean async) throws Exception;
    }

    private static void async(AsyncCheck check) throws Exception {
        check.run(false);
        check.run(true);
    }

    private void run(
            Endpoint endpoint, Fault fault, boolean async, BiConsumer<ScriptedServer, @Nullable ApiException> check)
            throws Exception {
        Duration patience = fault == Fault.STALL ? Duration.ofMillis(250) : Duration.ofSeconds(10);
        try (Session session = new Session(patience)) {
            session.next(fault.script(session.server));
            session.always(session.success(endpoint));
            check.accept(session.server, session.call(endpoint, async));
        }
    }

    private long sent(ScriptedServer server) {
        return server.received().stream().filter(r -> aside(r) == null).count();
    }

    private Stream<DynamicNode> each(java.util.function.Predicate<Endpoint> which, Check<Boolean> check) {
        return endpoints()
                .filter(which)
                .map(endpoint -> dynamicTest(endpoint.operation(), () -> {
                    check.run(endpoint, false);
                    check.run(endpoint, true);
                }));
    }

    private Stream<DynamicNode> each(java.util.function.Predicate<Endpoint> which, Fault[] faults, Check<Fault> check) {
        return endpoints()
                .filter(which)
                .map(endpoint -> dynamicContainer(
                        endpoint.operation(),
                        Stream.of(faults).map(fault -> dynamicTest(fault.name(), () -> check.run(endpoint, fault)))));
    }

    private Stream<Endpoint> endpoints() {
        Opened opened = open(builder -> {});
        try {
            return endpoints(opened).stream();
        } finally {
            closeClient(opened);
        }
    }

    private static void closeClient(Opened opened) {
        try {
            opened.client().close();
        } catch (Exception e) {
            throw new AssertionError("a client that cannot be closed", e);
        }
    }

    private static List<Endpoint> endpoints(Opened opened) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Object resource : opened.resources()) {
            for (Class<?> type : resource.getClass().getInterfaces()) {
                for (Method method : type.getMethods()) {
                    if (method.isAnnotationPresent(Operation.class) && Modifier.isAbstract(method.getModifiers())) {
                        method.setAccessible(true);
                        endpoints.add(new Endpoint(resource, method));
                    }
                }
            }
        }
        endpoints.sort(Comparator.comparing(Endpoint::operation));
        return endpoints;
    }

    private static boolean acknowledged(Endpoint endpoint) {
        return endpoint.method().getGenericReturnType().getTypeName().contains(Acknowledged.class.getName());
    }

    private static boolean download(Endpoint endpoint) {
        return endpoint.method().getReturnType() == Download.class;
    }

    /** The answer with a field more at each level, and with each of its fields changed to something unforeseen. */
    private List<String> mutants(String answer) throws IOException {
        List<String> mutants = new ArrayList<>();
        JsonNode root = JSON.readTree(answer);
        for (String path : paths(root, "")) {
            for (String strange :
                    List.of("null", "\"\"", "\"of_tomorrow\"", "{\"a\":[1.10]}", "[]", "12345678901234567890")) {
                JsonNode copy = root.deepCopy();
                int cut = path.lastIndexOf('/');
                JsonNode parent = copy.at(path.substring(0, cut));
                if (parent instanceof ObjectNode object) {
                    object.set(path.substring(cut + 1), JSON.readTree(strange));
                    mutants.add(copy.toString());
                }
            }
        }
        addInvented(root);
        mutants.add(root.toString());
        return mutants;
    }

    private List<String> paths(JsonNode node, String at) {
        List<String> paths = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (Iterator<Map.Entry<String, JsonNode>> fields =
                            object.properties().iterator();
                    fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (!controlFields().contains(field.getKey())) {
                    paths.add(at + "/" + field.getKey());
                    paths.addAll(paths(field.getValue(), at + "/" + field.getKey()));
                }
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            paths.addAll(paths(array.get(0), at + "/0"));
        }
        return paths;
    }

    private static void addInvented(JsonNode node) {
        node.forEach(ProviderContract::addInvented);
        if (node instanceof ObjectNode object) {
            object.put("InventedText", "x").put("invented_number", 1.1).putNull("inventedNull");
            object.putArray("invented_list").add(1).addObject().put("a", true);
        }
    }
}
