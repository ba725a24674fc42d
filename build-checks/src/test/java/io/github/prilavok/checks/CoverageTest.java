package io.github.prilavok.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.prilavok.core.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void the_page_says_what_there_is() throws IOException {
        assertThat(Files.readString(PROJECT.resolve("docs/coverage.md")))
                .as("out of date: .ci/coverage write docs/coverage.md")
                .isEqualTo(Coverage.page());
    }

    @Test
    void nothing_differs_from_the_providers_lists() throws IOException {
        Path lists = PROJECT.resolveSibling("shared").resolve("providers");
        if (!Files.isDirectory(lists)) {
            return;
        }
        List<String> differences = new ArrayList<>();
        Coverage.report(lists, differences);
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yandexpay, live, true",
        "yandexpay, deprecated, false",
        "yandexpay, unverified, false",
        "cdek, live, false",
        "kuper, live, false",
    })
    void a_live_operation_that_is_missing_differs(String provider, String state, boolean differs, @TempDir Path lists)
            throws IOException {
        Files.writeString(
                lists.resolve(provider + ".endpoints.tsv"),
                "operation\tmethod\tpath\tauth\tsafety\tstate\tnote\n"
                        + "inventedOperation\tGET\tapi/invented\tapikey\tsafe\t" + state + "\t\n");
        List<String> differences = new ArrayList<>();
        Coverage.report(lists, differences);
        assertThat(differences.contains(provider + " inventedOperation: missing"))
                .isEqualTo(differs);
    }

    @Test
    void every_endpoint_has_a_wire_test() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> modules = Files.list(PROJECT)) {
            for (Path module : modules.filter(m -> m.getFileName().toString().startsWith("sdk-"))
                    .toList()) {
                for (String classes : List.of("target/classes", "target/test-classes")) {
                    if (Files.isDirectory(module.resolve(classes))) {
                        folders.add(module.resolve(classes));
                    }
                }
            }
        }
        JavaClasses classes = new ClassFileImporter().importPaths(folders);
        List<String> untested = new ArrayList<>();
        for (JavaClass type : classes) {
            boolean ours = type.getSource().isPresent()
                    && type.getSource().get().getUri().getPath().contains("/target/classes/");
            if (!type.isInterface() || !ours) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Operation.class) && !calledFromAWireTest(method, new HashSet<>())) {
                    untested.add(method.getFullName());
                }
            }
        }
        assertThat(untested).as("endpoints that no *WireTest calls").isEmpty();
    }

    /** Directly, or through anything of the client itself: a convenience of the interface, the client's own token call. */
    private static boolean calledFromAWireTest(JavaMethod method, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return false;
        }
        List<JavaAccess<?>> accesses = new ArrayList<>(method.getAccessesToSelf());
        for (JavaAccess<?> access : accesses) {
            String origin = access.getOriginOwner().getFullName();
            if (origin.contains("WireTest")) {
                return true;
            }
            if (access.getOrigin() instanceof JavaMethod caller
                    && !origin.endsWith("Test")
                    && calledFromAWireTest(caller, seen)) {
                return true;
            }
        }
        return false;
    }
}
