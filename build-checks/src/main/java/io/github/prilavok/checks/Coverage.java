package io.github.prilavok.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.prilavok.core.Operation;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which operations of which provider there are, written down from the resource interfaces, and compared with the providers'
 * own lists where those are at hand.
 *
 * <pre>
 * Coverage write docs/coverage.md
 * Coverage compare FOLDER_OF_TSV
 * </pre>
 */
public final class Coverage {
    /** Whose clients do not have every live operation yet. Of a provider without a client none is missed. */
    private static final Set<String> INCOMPLETE = Set.of("cdek");

    private Coverage() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("write")) {
            Files.writeString(Path.of(args[1]), page());
        } else if (args.length == 2 && args[0].equals("compare")) {
            List<String> differences = new ArrayList<>();
            report(Path.of(args[1]), differences);
            if (!differences.isEmpty()) {
                System.exit(1);
            }
        } else {
            System.err.println("write FILE | compare FOLDER_OF_TSV");
            System.exit(2);
        }
    }

    /** Every operation that a client has, by provider and name. */
    static List<ImplementedOperation> implemented() {
        List<ImplementedOperation> all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.prilavok").stream()
                        .filter(JavaClass::isInterface)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Operation.class))
                        .map(ImplementedOperation::of)
                        .toList();
        List<ImplementedOperation> open =
                all.stream().filter(Coverage::isPublic).toList();
        // Package-private is what a client calls for its user, and what reads an endpoint once more in another way.
        Stream<ImplementedOperation> hidden = all.stream()
                .filter(each -> !isPublic(each))
                .filter(each -> open.stream().noneMatch(each::isSameAs));
        return Stream.concat(open.stream(), hidden)
                .sorted(Comparator.comparing(ImplementedOperation::provider).thenComparing(ImplementedOperation::name))
                .toList();
    }

    private static boolean isPublic(ImplementedOperation operation) {
        return Modifier.isPublic(operation.method().getDeclaringClass().getModifiers());
    }

    static String page() {
        StringBuilder page =
                new StringBuilder("# Operations\n\nGenerated from the resource interfaces: do not edit.\n");
        Map<String, List<ImplementedOperation>> byProvider = implemented().stream()
                .collect(Collectors.groupingBy(ImplementedOperation::provider, TreeMap::new, Collectors.toList()));
        byProvider.forEach((provider, operations) -> {
            page.append("\n## ")
                    .append(provider)
                    .append(" (")
                    .append(operations.size())
                    .append(")\n\n");
            page.append("| operation | request | a repeat is | method |\n| --- | --- | --- | --- |\n");
            for (ImplementedOperation operation : operations) {
                page.append("| ")
                        .append(operation.name())
                        .append(" | ")
                        .append(operation.verb())
                        .append(" /")
                        .append(operation.path())
                        .append(" | ")
                        .append(operation.safety())
                        .append(" | ")
                        .append(operation.where())
                        .append(" |\n");
            }
        });
        return page.toString();
    }

    /** Prints what the lists have and the clients do not, and what differs; the latter also goes into {@code differences}. */
    static void report(Path folder, List<String> differences) throws IOException {
        Map<String, Map<String, ImplementedOperation>> implemented = implemented().stream()
                .collect(Collectors.groupingBy(
                        ImplementedOperation::provider,
                        Collectors.toMap(ImplementedOperation::name, Function.identity(), (a, b) -> a)));
        try (Stream<Path> lists = Files.list(folder)) {
            for (Path list : lists.filter(file -> file.toString().endsWith(".endpoints.tsv"))
                    .sorted()
                    .toList()) {
                String provider = list.getFileName().toString().replace(".endpoints.tsv", "");
                Map<String, ImplementedOperation> have = new TreeMap<>(implemented.getOrDefault(provider, Map.of()));
                boolean complete = !have.isEmpty() && !INCOMPLETE.contains(provider);
                List<String> missing = new ArrayList<>();
                int all = 0;
                for (String line : Files.readAllLines(list)
                        .subList(1, Files.readAllLines(list).size())) {
                    String[] wanted = line.split("\t", -1);
                    if (line.isBlank() || wanted[1].equals("WEBHOOK")) {
                        continue;
                    }
                    all++;
                    ImplementedOperation found = have.remove(wanted[0]);
                    if (found == null) {
                        boolean live = wanted[5].equals("live");
                        missing.add(live ? wanted[0] : wanted[0] + " (" + wanted[5] + ")");
                        if (live && complete) {
                            differences.add(provider + ' ' + wanted[0] + ": missing");
                        }
                    } else {
                        differ(provider, wanted, found, differences);
                    }
                }
                have.values().forEach(extra -> differences.add(provider + " " + extra.name() + ": not in the list"));
                System.out.printf(
                        Locale.ROOT,
                        "%-12s %d of %d operations%s%n",
                        provider,
                        all - missing.size(),
                        all,
                        missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing));
            }
        }
        differences.forEach(System.out::println);
    }

    private static void differ(String provider, String[] wanted, ImplementedOperation found, List<String> differences) {
        compare(provider, wanted[0], "verb", wanted[1], found.verb(), differences);
        compare(provider, wanted[0], "path", parameters(wanted[2]), parameters(found.path()), differences);
        compare(provider, wanted[0], "safety", wanted[4], found.safety(), differences);
        compare(
                provider,
                wanted[0],
                "authenticated",
                String.valueOf(!wanted[3].equals("none")),
                String.valueOf(found.authenticated()),
                differences);
    }

    /** Names of path parameters are each side's own. */
    private static String parameters(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static void compare(
            String provider, String name, String what, String wanted, String found, List<String> differences) {
        if (!wanted.equals(found)) {
            differences.add(provider + ' ' + name + ": " + what + " is " + found + ", the list says " + wanted);
        }
    }
}
