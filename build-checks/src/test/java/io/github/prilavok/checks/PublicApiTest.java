package io.github.prilavok.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath().resolveSibling("docs/api");

    @Test
    void the_api_is_as_written_down() throws IOException {
        for (Map.Entry<String, String> module : PublicApi.byModule().entrySet()) {
            assertThat(Files.readString(FOLDER.resolve(module.getKey() + ".api")))
                    .as(module.getKey() + ": if the change is meant, write it down: .ci/api")
                    .isEqualTo(module.getValue());
        }
    }
}
