package io.github.prilavok.tinkoff.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.prilavok.core.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Sender and recipient of a payout, in everything that can be read of it afterwards. */
class PayoutPrivacyTest {
    private static final List<String> PERSONAL = List.of(
            "Скрытнов",
            "Иннокентий",
            "998877",
            "40817810099910004312",
            "Тайнинск",
            "дом-19",
            "кв-317",
            "1980-05-17",
            "79031234567",
            "203.0.113.77",
            "0547a050629f7686b4389b4929d80e41");

    private static final PayoutInit INIT =
            PayoutInit.bySbp("po-1", Money.rubles(1500), "79031234567", "100000000004").toBuilder()
                    .dealId("91954170")
                    .paymentRecipientId("79031234567")
                    .ip("203.0.113.77")
                    .data(Map.of(
                            "s_lastname", "Скрытнов",
                            "s_pasportNumber", "998877",
                            "s_accountNumber", "40817810099910004312",
                            "s_addressCity", "Тайнинск",
                            "r_firstname", "Иннокентий"))
                    .senderAccountInfo(SenderAccountInfo.builder()
                            .addressInfo(AddressInfo.builder()
                                    .city("Тайнинск")
                                    .building("дом-19")
                                    .apartment("кв-317")
                                    .build())
                            .personInfo(PersonInfo.builder()
                                    .lastName("Скрытнов")
                                    .dateOfBirth("1980-05-17")
                                    .build())
                            .passportInfo(
                                    PassportInfo.builder().number("998877").build())
                            .accountNumber("40817810099910004312")
                            .build())
                    .recipientAccountInfo(RecipientAccountInfo.of(
                            PersonInfo.builder().firstName("Иннокентий").build()))
                    .build();

    @Test
    void nothing_personal_is_in_the_wire_log_or_in_the_texts_of_models() throws Exception {
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.prilavok");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        logger.addAppender(log);
        StringBuilder told = new StringBuilder();
        try (PayoutBank bank = new PayoutBank(builder -> builder.password(PayoutBank.PASSWORD))) {
            bank.answers(
                            "{\"Success\":true,\"ErrorCode\":\"0\",\"Status\":\"COMPLETING\",\"MaskedFio\":\"Иннокентий С.\"}")
                    .answers("{\"Success\":true,\"ErrorCode\":\"0\",\"Total\":\"1,00\","
                            + "\"Token\":\"0547a050629f7686b4389b4929d80e41\"}");
            told.append(INIT).append(INIT.senderAccountInfo()).append(INIT.recipientAccountInfo());
            told.append(bank.client.payouts().init(INIT).execute());
            told.append(bank.client.payouts().getAccountInfo().execute());
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
            logger.setAdditive(true);
        }
        assertThat(log.list).isNotEmpty();
        log.list.forEach(event -> told.append(event.getFormattedMessage()).append('\n'));
        assertThat(told).contains("po-1", "91954170");
        for (String personal : PERSONAL) {
            assertThat(told).doesNotContain(personal);
        }
    }
}
