package io.github.prilavok.shop.demo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Prints who says what to whom, as it happens: the clients' own wire logs, redacted by them, and the shop's. */
final class Timeline extends AppenderBase<ILoggingEvent> {
    private static final Map<String, String> NAMES = Map.of(
            "tinkoff",
            "T-Bank",
            "dolyami",
            "Dolyami",
            "yandexpay",
            "Yandex Pay",
            "yookassa",
            "YooKassa",
            "cdek",
            "CDEK",
            "wazzup",
            "Wazzup");
    private static final Pattern WIRE = Pattern.compile("(\\w+) (\\w+) #(\\d+) (->|<-|again) ?(.*)", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]+: .*");
    private static final int WIDEST = 1_500;

    private final PrintStream out;
    private final long start = System.nanoTime();
    private final Map<String, String> lines = new ConcurrentHashMap<>();

    private final List<Logger> attached = new ArrayList<>();
    private volatile boolean over;

    private Timeline(PrintStream out) {
        this.out = out;
    }

    /** Prints from now on. To be called once Spring Boot has set the logging up. */
    static Timeline to(PrintStream out) {
        Timeline timeline = new Timeline(out);
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        timeline.setContext(context);
        // What starts before Spring Boot has read its settings would be chatty.
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        timeline.start();
        return timeline;
    }

    /** Takes the logs over; Spring Boot resets them when it starts. */
    void attach() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        for (String provider : NAMES.keySet()) {
            attach(context.getLogger("io.github.prilavok." + provider), Level.TRACE);
        }
        attach(context.getLogger("io.github.prilavok.shop"), Level.INFO);
        attach(context.getLogger("io.github.prilavok.core.webhook"), Level.WARN);
    }

    private void attach(Logger logger, Level level) {
        logger.setLevel(level);
        logger.setAdditive(false);
        logger.addAppender(this);
        attached.add(logger);
    }

    /** Gives the logs back: the JVM may go on without a demonstration. */
    void detach() {
        for (Logger logger : attached) {
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(null);
        }
    }

    /** What comes after this is not of interest any more. */
    void end() {
        over = true;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (over) {
            return;
        }
        String message = event.getFormattedMessage();
        Matcher wire = WIRE.matcher(message);
        String provider = event.getLoggerName().substring(event.getLoggerName().lastIndexOf('.') + 1);
        if (NAMES.containsKey(provider) && wire.matches()) {
            wire(event.getLevel(), NAMES.getOrDefault(provider, provider), wire);
        } else {
            print(message);
        }
    }

    private void wire(Level level, String provider, Matcher wire) {
        String call = wire.group(2) + (wire.group(3).equals("1") ? "" : " (try " + wire.group(3) + ")");
        String rest = wire.group(5);
        String key = provider + call + Thread.currentThread().getId();
        switch (wire.group(4)) {
            case "->" -> {
                if (level == Level.TRACE) {
                    print("shop -> " + provider + ": " + call + body(rest));
                }
            }
            case "<-" -> {
                if (level == Level.TRACE) {
                    String line = lines.remove(key);
                    print(provider + " -> shop: " + call + (line == null ? "" : ", HTTP " + line) + body(rest));
                } else if (rest.isEmpty() || !Character.isDigit(rest.charAt(0))) {
                    print(provider + " -> shop: " + call + " !! " + rest);
                } else {
                    lines.put(key, rest.substring(0, rest.indexOf(',') < 0 ? rest.length() : rest.indexOf(',')));
                }
            }
            default -> print("shop: " + provider + ' ' + call + " is tried again " + rest);
        }
    }

    /** What follows the headers. */
    private static String body(String rest) {
        String body = rest.lines()
                .dropWhile(line -> line.isBlank() || HEADER.matcher(line).matches())
                .collect(Collectors.joining(" "))
                .strip();
        return body.isEmpty() ? "" : "\n" + " ".repeat(12) + cut(body);
    }

    private static String cut(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST) + " … (" + text.length() + " characters)";
    }

    /** A line of its own. */
    synchronized void print(String text) {
        Duration since = Duration.ofNanos(System.nanoTime() - start);
        out.printf(Locale.ROOT, "%4d.%03d  %s%n", since.toSeconds(), since.toMillisPart(), text);
    }
}
