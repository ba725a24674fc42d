package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.error.Failure.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TinkoffErrorCodeTest {
    @Test
    void a_code_tells_what_it_means() {
        TinkoffErrorCode code = TinkoffErrorCode.of("204").orElseThrow();
        assertThat(code.code()).isEqualTo("204");
        assertThat(code.kind()).isEqualTo(Kind.AUTHENTICATION);
        assertThat(code.field()).contains("Token");
        assertThat(code.meaning()).isEqualTo("the token is wrong");
        assertThat(code.temporary()).isFalse();
        assertThat(code.forPayers()).isFalse();
        assertThat(code).isEqualTo(TinkoffErrorCode.of("204").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "53", "99", "101", "206", "224", "225", "252", "1006", "1012", "1013", "1014", "1015", "1030", "1033",
                "1034", "1035", "1036", "1037", "1038", "1039", "1040", "1041", "1042", "1043", "1051", "1054", "1057",
                "1065", "1082", "1089", "1091", "1096"
            })
    void what_the_banks_application_shows_to_payers(String code) {
        assertThat(TinkoffErrorCode.of(code))
                .hasValueSatisfying(c -> assertThat(c.forPayers()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "66", "77", "111", "248", "314", "386", "405", "417", "507", "634", "938", "1063", "1094", "1204",
                "1218", "1503", "2015", "3031", "3036", "3102", "5043", "5067", "8003", "9144", "9161", "9403", "-906",
                "-915", "-916", "-921"
            })
    void every_code_of_a_list_or_a_range_is_there(String code) {
        assertThat(TinkoffErrorCode.of(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "-", "abc", "77777", "01"})
    void what_is_no_code_of_the_list_is_told_so(String code) {
        assertThat(TinkoffErrorCode.of(code)).isEmpty();
    }
}
