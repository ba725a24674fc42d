package io.github.prilavok.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java block of the READMEs and the docs compiles, given the few names that {@link Surroundings} declares. */
class DocumentationTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @TempDir
    private Path output = Path.of("");

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path folder : List.of(PROJECT, PROJECT.resolve("docs"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    @TestFactory
    List<DynamicTest> code_compiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            int number = 0;
            for (MatchResult block :
                    BLOCK.matcher(Files.readString(page)).results().toList()) {
                String name = page.getFileName() + " #" + ++number;
                tests.add(dynamicTest(
                        name,
                        () -> assertThat(errors(page, block.group(1)))
                                .as(block.group(1))
                                .isEmpty()));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> links_lead_somewhere() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            tests.add(dynamicTest(page.getFileName().toString(), () -> {
                for (MatchResult link :
                        LINK.matcher(Files.readString(page)).results().toList()) {
                    assertThat(page.resolveSibling(link.group(1))).exists();
                }
            }));
        }
        return tests;
    }

    private List<String> errors(Path page, String block) {
        String source = source(page, block);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("-proc:none", "-d", output.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Block.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT))
                .toList();
    }

    private static String source(Path page, String block) {
        boolean members = Pattern.compile("^(@|(?:final )?class |static |void |public )", Pattern.MULTILINE)
                .matcher(block)
                .find();
        String result = block.contains("\nreturn ") ? "Object" : "void";
        String body = members ? block : result + " block() throws Exception {\n" + block + "\n}";
        return """
                import static org.assertj.core.api.Assertions.*;
                import io.github.prilavok.core.*;
                import io.github.prilavok.core.auth.*;
                import io.github.prilavok.core.error.*;
                import io.github.prilavok.core.webhook.*;
                import io.github.prilavok.core.webhook.WebhookPolicy;
                import io.github.prilavok.sandbox.*;
                import jakarta.servlet.http.*;
                import java.io.*;
                import java.math.*;
                import java.nio.file.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;
                import okhttp3.OkHttpClient;
                import org.junit.jupiter.api.Test;
                import org.junit.jupiter.api.extension.*;
                """
                + imports(page.getFileName().toString())
                + "abstract class Block extends io.github.prilavok.checks.Surroundings {\n"
                + body
                + "\n}\n";
    }

    /** Each provider has names that others have too. */
    private static String imports(String page) {
        String all = """
                import io.github.prilavok.tinkoff.*;
                import io.github.prilavok.cdek.CdekClient;
                import io.github.prilavok.wazzup.WazzupClient;
                import io.github.prilavok.sandbox.cdek.CdekSandbox;
                import io.github.prilavok.sandbox.wazzup.WazzupSandbox;
                """;
        return all
                + switch (page) {
                    case "cdek.md" -> packages("cdek", "cdek.model", "cdek.webhook");
                    case "wazzup.md" -> packages("wazzup", "wazzup.model", "wazzup.webhook");
                    case "dolyami.md" -> packages("tinkoff.dolyami");
                    case "yookassa.md" ->
                        packages(
                                "yookassa",
                                "yookassa.model",
                                "yookassa.receipt",
                                "yookassa.payouts",
                                "yookassa.partner",
                                "yookassa.webhook");
                    case "yandexpay.md" ->
                        packages("yandexpay", "yandexpay.model", "yandexpay.receipt", "yandexpay.webhook");
                    default ->
                        packages("tinkoff.model", "tinkoff.receipt", "tinkoff.webhook", "tinkoff.payouts")
                                + "import io.github.prilavok.tinkoff.model.Payment;\n"
                                + "import io.github.prilavok.sandbox.tinkoff.TinkoffSandbox;\n";
                };
    }

    private static String packages(String... names) {
        StringBuilder imports = new StringBuilder();
        for (String name : names) {
            imports.append("import io.github.prilavok.").append(name).append(".*;\n");
        }
        return imports.toString();
    }
}
