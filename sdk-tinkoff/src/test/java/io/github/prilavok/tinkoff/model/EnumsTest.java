package io.github.prilavok.tinkoff.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumsTest {
    @ParameterizedTest
    @CsvSource({
        "NEW, NEW",
        "FORM_SHOWED, FORM_SHOWED",
        "FORM SHOWED, FORM_SHOWED",
        "FORMSHOWED, FORM_SHOWED",
        "PREAUTHORIZING, PREAUTHORIZING",
        "AUTHORIZING, AUTHORIZING",
        "PAY_CHECKING, PAY_CHECKING",
        "3DS_CHECKING, THREE_DS_CHECKING",
        "THREE_DS_CHECKING, THREE_DS_CHECKING",
        "3DS_CHECKED, THREE_DS_CHECKED",
        "AUTH_FAIL, AUTH_FAIL",
        "AUTHORIZED, AUTHORIZED",
        "CONFIRMING, CONFIRMING",
        "CONFIRM_CHECKING, CONFIRM_CHECKING",
        "CONFIRMED, CONFIRMED",
        "REVERSING, REVERSING",
        "CANCEL_CHECKING, CANCEL_CHECKING",
        "PARTIAL_REVERSED, PARTIAL_REVERSED",
        "REVERSED, REVERSED",
        "REFUNDING, REFUNDING",
        "ASYNC_REFUNDING, ASYNC_REFUNDING",
        "PARTIAL_REFUNDED, PARTIAL_REFUNDED",
        "REFUNDED, REFUNDED",
        "CANCELED, CANCELED",
        "REJECTED, REJECTED",
        "DEADLINE_EXPIRED, DEADLINE_EXPIRED",
        "ATTEMPTS_EXPIRED, ATTEMPTS_EXPIRED",
        "CHECKING, CHECKING",
        "CHECKED, CHECKED",
        "COMPLETING, COMPLETING",
        "COMPLETED, COMPLETED",
        "PROCESSING, PROCESSING",
        "LOOP_CHECKING, LOOP_CHECKING",
        "UNKNOWN, UNKNOWN",
        "confirmed, CONFIRMED",
        "INVENTED, UNKNOWN",
        "'', UNKNOWN"
    })
    void statuses(String wire, PaymentStatus status) {
        OpenEnum<PaymentStatus> read = OpenEnum.of(PaymentStatus.class, wire);
        assertThat(read.value()).isEqualTo(status);
        assertThat(read.wire()).isEqualTo(wire);
    }

    @Test
    void what_is_final_paid_and_failed() {
        Set<PaymentStatus> finals = EnumSet.noneOf(PaymentStatus.class);
        Set<PaymentStatus> paid = EnumSet.noneOf(PaymentStatus.class);
        Set<PaymentStatus> failed = EnumSet.noneOf(PaymentStatus.class);
        for (PaymentStatus status : PaymentStatus.values()) {
            if (status.isFinal()) {
                finals.add(status);
            }
            if (status.isPaid()) {
                paid.add(status);
            }
            if (status.isFailed()) {
                failed.add(status);
            }
        }
        assertThat(paid).containsExactlyInAnyOrder(PaymentStatus.CONFIRMED, PaymentStatus.PARTIAL_REFUNDED);
        assertThat(failed)
                .containsExactlyInAnyOrder(
                        PaymentStatus.REJECTED,
                        PaymentStatus.CANCELED,
                        PaymentStatus.DEADLINE_EXPIRED,
                        PaymentStatus.ATTEMPTS_EXPIRED);
        assertThat(finals)
                .containsAll(paid)
                .containsAll(failed)
                .contains(PaymentStatus.REVERSED, PaymentStatus.REFUNDED, PaymentStatus.COMPLETED)
                .doesNotContain(PaymentStatus.AUTHORIZED, PaymentStatus.PARTIAL_REVERSED, PaymentStatus.AUTH_FAIL)
                .hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"Installment, INSTALLMENT", "installment, INSTALLMENT", "Bnpl, BNPL", "BNPL, BNPL", "qrsbp, SBP"})
    void sources(String wire, Source source) {
        assertThat(OpenEnum.of(Source.class, wire).value()).isEqualTo(source);
    }

    @Test
    void types_of_cards_are_numbers() throws Exception {
        OpenEnum<CardType> read = TinkoffJson.MAPPER.readValue("2", new TypeReference<OpenEnum<CardType>>() {});
        assertThat(read).isEqualTo(CardType.DEBIT_AND_PAYOUT);
        assertThat(TinkoffJson.MAPPER.writeValueAsString(CardType.PAYOUT)).isEqualTo("1");
    }
}
