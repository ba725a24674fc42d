package io.github.prilavok.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.OpenEnum;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {
    enum Tax implements OpenEnum<Tax> {
        @JsonProperty("vat0")
        VAT_0,
        @JsonProperty("vat22")
        @JsonAlias("vatt22")
        VAT_22,
        UNKNOWN
    }

    enum Rate implements OpenEnum<Rate>, NumericEnum {
        @JsonProperty("1")
        ONE,
        UNKNOWN
    }

    record Line(String name, Money price, OpenEnum<Tax> tax) {}

    record Order(
            @Nullable String orderId,
            @Nullable Money amount,
            @Nullable OpenEnum<Tax> tax,
            @Nullable OpenEnum<Rate> rate,
            List<Line> items,
            Map<String, String> data,
            @Nullable Line first,
            @Nullable Integer count,
            @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
        Order {
            extra = Extra.copy(extra);
        }
    }

    private final JsonMapper mapper =
            Json.mapper(PropertyNamingStrategies.UPPER_CAMEL_CASE, MoneyFormat.KOPECKS, b -> {});

    private Order read(String json) throws Exception {
        return mapper.readValue(json, Order.class);
    }

    @Test
    void absent_and_null_lists_and_maps_are_empty() throws Exception {
        for (String json : List.of("{}", "{\"Items\":null,\"Data\":null,\"Tax\":null,\"Amount\":null}")) {
            Order order = read(json);
            assertThat(order.items()).isEmpty();
            assertThat(order.data()).isEmpty();
            assertThat(order.extra()).isEmpty();
            assertThat(order.tax()).isNull();
            assertThat(order.amount()).isNull();
        }
    }

    @Test
    void unknown_fields_are_kept_and_written_again() throws Exception {
        String json = "{\"OrderId\":\"o\",\"New\":1.10,\"Nested\":{\"a\":[1,null,\"x\"]},\"Nothing\":null}";
        Order order = read(json);
        assertThat(order.extra())
                .containsEntry("New", new BigDecimal("1.10"))
                .containsEntry("Nothing", null)
                .containsKey("Nested");
        assertThat(mapper.readTree(mapper.writeValueAsString(order))).isEqualTo(mapper.readTree(json));
    }

    @Test
    void numbers_read_as_text_and_text_as_numbers() throws Exception {
        assertThat(read("{\"OrderId\":5974256058}").orderId()).isEqualTo("5974256058");
        assertThat(read("{\"Amount\":\"129900\"}").amount()).isEqualTo(Money.rubles("1299.00"));
        assertThat(read("{\"Amount\":129900}").amount()).isEqualTo(Money.rubles("1299.00"));
    }

    @Test
    void an_open_enum_survives_whatever_comes() throws Exception {
        assertThat(read("{\"Tax\":\"vat22\"}").tax()).isSameAs(Tax.VAT_22);
        OpenEnum<Tax> shouted = read("{\"Tax\":\"VAT22\"}").tax();
        assertThat(shouted).isNotNull();
        assertThat(shouted.value()).isEqualTo(Tax.VAT_22);
        assertThat(shouted.wire()).isEqualTo("VAT22");
        OpenEnum<Tax> misspelt = read("{\"Tax\":\"vatt22\"}").tax();
        assertThat(misspelt).isNotNull();
        assertThat(misspelt.is(Tax.VAT_22)).isTrue();
        for (String raw : List.of("", "tomorrow", "UNKNOWN")) {
            OpenEnum<Tax> unknown = read("{\"Tax\":\"" + raw + "\"}").tax();
            assertThat(unknown).isNotNull();
            assertThat(unknown.value()).isEqualTo(Tax.UNKNOWN);
            assertThat(unknown.wire()).isEqualTo(raw);
            assertThat(mapper.writeValueAsString(unknown)).isEqualTo("\"" + raw + "\"");
        }
        OpenEnum<Rate> number = read("{\"Rate\":12}").rate();
        assertThat(number).isNotNull();
        assertThat(number.wire()).isEqualTo("12");
        assertThat(mapper.writeValueAsString(number)).isEqualTo("12");
        assertThat(mapper.writeValueAsString(Rate.ONE)).isEqualTo("1");
    }

    @Test
    void a_field_that_cannot_be_read_is_null_and_the_rest_stands() throws Exception {
        for (String bad : List.of("1.5", "\"\"", "\"x\"", "true", "[1]", "{\"a\":{\"b\":[2]}}")) {
            Order order = read("{\"Amount\":" + bad + ",\"OrderId\":\"o\"}");
            assertThat(order.amount()).as(bad).isNull();
            assertThat(order.orderId()).as(bad).isEqualTo("o");
        }
        assertThat(read("{\"Items\":\"x\",\"Tax\":{},\"OrderId\":\"o\"}").orderId())
                .isEqualTo("o");
        assertThat(read("{\"First\":\"x\",\"Count\":12345678901,\"OrderId\":\"o\"}")
                        .orderId())
                .isEqualTo("o");
        assertThat(read("{\"Count\":\"7\"}").count()).isEqualTo(7);
        assertThat(read("{\"Count\":7.0}").count()).isEqualTo(7);
        assertThat(read("{\"Count\":7.5}").count()).isNull();
        assertThat(read("{\"Items\":[null]}").items()).isEmpty();
        for (String other : List.of("[]", "\"x\"", "1")) {
            assertThatThrownBy(() -> read(other)).as(other).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void unknown_itself_cannot_be_sent() {
        assertThatThrownBy(() -> mapper.writeValueAsString(Tax.UNKNOWN))
                .hasMessageContaining("use OpenEnum.of(Tax.class");
    }

    @Test
    void absent_values_are_left_out() throws Exception {
        Order order =
                new Order("o", Money.kopecks(1), Tax.VAT_0, null, List.of(), Map.of(), null, null, Map.of("X", 1));
        assertThat(mapper.writeValueAsString(order))
                .isEqualTo("{\"OrderId\":\"o\",\"Amount\":1,\"Tax\":\"vat0\",\"X\":1}");
        assertThat(order.extra()).isEqualTo(Map.of("X", 1));
    }
}
