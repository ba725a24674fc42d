package io.github.prilavok.wazzup.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatIdTest {
    @ParameterizedTest
    @CsvSource({
        "+7 (901) 111-22-33, 79011112233",
        "8 901 111-22-33, 79011112233",
        "901 111-22-33, 79011112233",
        "9011112233, 79011112233",
        "79011112233, 79011112233",
        "(+7) 901.111.22.33, 79011112233",
        "+8 901 111-22-33, 79011112233",
        "8 (495) 123-45-67, 74951234567",
        "+996 995 606 909, 996995606909",
        "996995606909, 996995606909",
        "+375 29 123-45-67, 375291234567",
        "375291234567, 375291234567",
        "+1 (212) 555-01-23, 12125550123",
        "+84 901 234 567, 84901234567",
        "+86 138 1234 5678, 8613812345678",
        "+960 123 4567, 9601234567",
        "+683 4000, 6834000",
    })
    void phones_as_people_type_them(String typed, String chatId) {
        assertThat(ChatId.ofPhone(typed)).isEqualTo(chatId);
    }

    @Test
    void blanks_and_dashes_of_every_kind() {
        assertThat(ChatId.ofPhone("\u00a08\u202f(901)\u2009111\u201122\u201333\n"))
                .isEqualTo("79011112233");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "abc",
                "anna@example.com",
                "8 901 111-22-33 доб. 5",
                "8 901 111-22-3x",
                "+7 901 111-22-33, +7 901 111-22-34",
                "7+9011112233",
                "++79011112233",
                "８９０１１１１２２３３",
                "112",
                "111-22-33",
                "+7 901 111-22-3",
                "+7 901 111-22-333",
                "7901111223",
                "8 901 111-22-3",
                "8 901 111-22-334",
                "8 495 123-45-678",
                "+89 011 112 233 4",
                "495 123-45-67",
                "0079011112233",
                "+0 123 456 789",
                "+1234567890123456",
            })
    void what_cannot_be_a_phone_is_refused_without_repeating_it(String typed) {
        assertThatThrownBy(() -> ChatId.ofPhone(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("901")
                .doesNotContain("anna")
                .startsWith("a phone ");
    }
}
