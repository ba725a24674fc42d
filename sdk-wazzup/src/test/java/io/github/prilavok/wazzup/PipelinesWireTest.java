package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.wazzup.model.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelinesWireTest extends WireTest {
    private static final Pipeline SALES = Pipeline.of("p-1", "Sales", Pipeline.Stage.of("s-1", "New"));
    private static final String SALES_JSON =
            "{\"id\":\"p-1\",\"name\":\"Sales\",\"stages\":[{\"id\":\"s-1\",\"name\":\"New\"}]}";

    @Test
    void listPipelines() throws Exception {
        answer(200, '[' + SALES_JSON + ']');
        assertThat(wazzup.pipelines().listPipelines().execute()).containsExactly(SALES);
        sent("GET", "/v3/pipelines", null);
    }

    @Test
    void uploadPipelines_leaves_empty_stages_out() throws Exception {
        answer(200, "");
        assertThat(wazzup.pipelines()
                        .uploadPipelines(List.of(SALES, Pipeline.of("p-2", "Empty")))
                        .execute())
                .isEqualTo(Acknowledged.DONE);
        sent("POST", "/v3/pipelines", '[' + SALES_JSON + ",{\"id\":\"p-2\",\"name\":\"Empty\"}]");
    }
}
