package io.github.prilavok.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.Acknowledged;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.wazzup.model.Deletion;
import io.github.prilavok.wazzup.model.Page;
import io.github.prilavok.wazzup.model.User;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersWireTest extends WireTest {
    private static final User IVAN =
            User.builder().id("u-7").name("Ivan").phone("79261234567").build();
    private static final String IVAN_JSON = "{\"id\":\"u-7\",\"name\":\"Ivan\",\"phone\":\"79261234567\"}";

    @Test
    void listUsers_in_either_shape() throws Exception {
        answer(200, '[' + IVAN_JSON + ']');
        Page<User> bare = wazzup.users().listUsers(null).execute();
        sent("GET", "/v3/users", null);
        assertThat(bare.data()).containsExactly(IVAN);
        assertThat(bare.count()).isNull();
        answer(200, "{\"count\":\"1\",\"data\":[" + IVAN_JSON + "]}");
        Page<User> counted = wazzup.users().listUsers(200).execute();
        sent("GET", "/v3/users?offset=200", null);
        assertThat(counted).isEqualTo(new Page<>(1, List.of(IVAN)));
        assertThat(counted.toString()).doesNotContain("79261234567");
    }

    @Test
    void allUsers_takes_a_bare_array_for_everything_however_long() {
        answer(200, users(100).collect(Collectors.joining(",", "[", "]")));
        assertThat(wazzup.users().allUsers().stream()).hasSize(100);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void allUsers_walks_through_counted_pages() throws Exception {
        answer(200, users(100).collect(Collectors.joining(",", "{\"count\":101,\"data\":[", "]}")));
        answer(200, "{\"count\":101,\"data\":[" + IVAN_JSON + "]}");
        assertThat(wazzup.users().allUsers().stream()).hasSize(101);
        sent("GET", "/v3/users?offset=0", null);
        sent("GET", "/v3/users?offset=100", null);
    }

    private static Stream<String> users(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{\"id\":\"u-" + i + "\"}");
    }

    @Test
    void upsertUsers() throws Exception {
        answer(200, "");
        assertThat(wazzup.users().upsertUsers(List.of(IVAN)).execute()).isEqualTo(Acknowledged.DONE);
        sent("POST", "/v3/users", '[' + IVAN_JSON + ']');
    }

    @Test
    void upsertUsers_sends_each_id_once_the_later_one() throws Exception {
        answer(200, "[]");
        wazzup.users()
                .upsertUsers(List.of(User.of("1", "old"), User.of("2", "b"), User.of("1", "new")))
                .execute();
        sent("POST", "/v3/users", "[{\"id\":\"1\",\"name\":\"new\"},{\"id\":\"2\",\"name\":\"b\"}]");
    }

    @Test
    void upsertUsers_refuses_what_wazzup_would() {
        assertThatThrownBy(() -> wazzup.users().upsertUsers(List.of())).hasMessageContaining("1 to 100 entries, not 0");
        assertThatThrownBy(() -> wazzup.users()
                        .upsertUsers(IntStream.range(0, 101)
                                .mapToObj(i -> User.of("u" + i, "n"))
                                .toList()))
                .hasMessageContaining("1 to 100 entries, not 101");
        assertThatThrownBy(() -> wazzup.users().upsertUsers(List.of(User.of("x".repeat(65), "n"))))
                .hasMessageContaining("id has 65 characters; the limit is 64");
        assertThatThrownBy(() -> wazzup.users()
                        .upsertUsers(List.of(User.builder().id("1").build())))
                .hasMessage("name is missing; set it");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void getUser() throws Exception {
        answer(200, IVAN_JSON);
        assertThat(wazzup.users().getUser("u-7").execute()).isEqualTo(IVAN);
        sent("GET", "/v3/users/u-7", null);
        answer(404, "");
        assertThatThrownBy(() -> wazzup.users().getUser("u-8").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void deleteUser() throws Exception {
        answer(200, "");
        assertThat(wazzup.users().deleteUser("u-7").execute()).isEqualTo(Deletion.DELETED);
        sent("DELETE", "/v3/users/u-7", null);
        answer(404, "{\"error\":\"USER_NOT_FOUND\"}");
        assertThat(wazzup.users().deleteUser("u-7").execute()).isEqualTo(Deletion.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"statusCode\":404,\"message\":\"Cannot DELETE /v3/users/u-7\",\"error\":\"Not Found\"}",
                "{\"message\":\"Cannot DELETE /v3/users/u-7\",\"error\":\"Not Found\"}",
                "{\"timestamp\":1,\"status\":404,\"error\":\"Not Found\",\"path\":\"/v3/users/u-7\"}",
                "{\"error\":\"MESSAGES_NOT_FOUND\"}"
            })
    void deleteUser_does_not_take_a_missing_route_for_a_missing_user(String body) {
        answer(404, body);
        assertThatThrownBy(() -> wazzup.users().deleteUser("u-7").execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void deleteUsers() throws Exception {
        answer(200, "[\"u-404\"]");
        assertThat(wazzup.users().deleteUsers(List.of("u-7", "u-404", "u-7")).execute())
                .isEqualTo(Collections.singletonList("u-404"));
        sent("PATCH", "/v3/users/bulk_delete", "[\"u-7\",\"u-404\"]");
    }
}
