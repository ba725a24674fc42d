package io.github.prilavok.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations of a provider by verb and path. A slash at the end of a path makes no difference. */
public final class Routes {
    record Route(String operation, String method, List<String> segments, Handler handler) {
        Optional<Map<String, String>> match(List<String> path) {
            if (path.size() != segments.size()) {
                return Optional.empty();
            }
            Map<String, String> variables = new LinkedHashMap<>();
            for (int i = 0; i < path.size(); i++) {
                String wanted = segments.get(i);
                if (wanted.startsWith("{")) {
                    variables.put(wanted.substring(1, wanted.length() - 1), path.get(i));
                } else if (!wanted.equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(variables);
        }
    }

    record Match(Route route, Map<String, String> variables) {}

    private final Map<String, Route> fixed = new HashMap<>();
    private final List<Route> patterns = new ArrayList<>();

    Routes() {}

    /**
     * Adds an operation. A fixed path wins over a pattern, an earlier pattern over a later one.
     *
     * @param operation the name that {@link Ledger} and {@link Misbehaviour} know it by
     * @param route verb and path, such as {@code GET /v2/orders/{uuid}}
     */
    public Routes add(String operation, String route, Handler handler) {
        int blank = route.indexOf(' ');
        if (blank < 1 || !route.startsWith("/", blank + 1)) {
            throw new IllegalArgumentException("A route is a verb and a path, not: " + route);
        }
        String method = route.substring(0, blank);
        List<String> segments = segments(route.substring(blank + 1));
        Route added = new Route(operation, method, segments, handler);
        if (segments.stream().anyMatch(segment -> segment.startsWith("{"))) {
            patterns.add(added);
        } else if (fixed.putIfAbsent(method + ' ' + String.join("/", segments), added) != null) {
            throw new IllegalArgumentException("Two operations at " + route);
        }
        return this;
    }

    Optional<Match> find(String method, String path) {
        List<String> segments = segments(path);
        Route exact = fixed.get(method + ' ' + String.join("/", segments));
        if (exact != null) {
            return Optional.of(new Match(exact, Map.of()));
        }
        for (Route route : patterns) {
            if (route.method().equals(method)) {
                Optional<Map<String, String>> variables = route.match(segments);
                if (variables.isPresent()) {
                    return Optional.of(new Match(route, variables.get()));
                }
            }
        }
        return Optional.empty();
    }

    boolean knowsPath(String path) {
        List<String> segments = segments(path);
        return fixed.values().stream().anyMatch(route -> route.match(segments).isPresent())
                || patterns.stream().anyMatch(route -> route.match(segments).isPresent());
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>(List.of(path.split("/", -1)));
        segments.remove(0);
        if (!segments.isEmpty() && segments.get(segments.size() - 1).isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        return segments;
    }
}
