package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.tinkoff.model.AddCustomer;
import io.github.prilavok.tinkoff.model.AirTicket;
import io.github.prilavok.tinkoff.model.Charge;
import io.github.prilavok.tinkoff.model.ChargeQr;
import io.github.prilavok.tinkoff.model.Check3dsVersion;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.PaymentData;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorization;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What has no telling shape is hidden by its name: in the wire log, in exceptions and in what models print. */
class SecretsTest {
    private static final List<String> SECRETS = List.of(
            Bank.PASSWORD,
            "203.0.113.77",
            "1741204285536",
            "a022254a5c3c46a7327c8a12cb5c8389",
            "Q0FSREVOQ1JZUFRFRA==",
            "V0FMTEVU",
            "Скрытнов",
            "KRYTNOV",
            "INNOKENTIY",
            "998877",
            "1980-17-05",
            "MDMDMDMD",
            "PARESPARES",
            "PAREQPAREQ",
            "ivan@mail.example",
            "79031234567");

    private final Bank bank = new Bank();
    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.prilavok");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void close() {
        logger.detachAppender(log);
        logger.setLevel(null);
        logger.setAdditive(true);
        bank.close();
    }

    private void showsNothing(ApiCall<?> call, Object... printed) {
        StringBuilder told = new StringBuilder();
        bank.answers("""
                {"Success":false,"ErrorCode":"1051","Message":"Отказ ivan@mail.example +79031234567","RebillId":1741204285536,\
                "AccountToken":"a022254a5c3c46a7327c8a12cb5c8389","MD":"MDMDMDMD","PaReq":"PAREQPAREQ",\
                "Data":{"Email":"ivan@mail.example","S_lastname":"Скрытнов"}}""");
        try {
            call.execute();
        } catch (ApiException e) {
            told.append(e).append(e.failure());
        }
        for (Object each : printed) {
            told.append('\n').append(each);
        }
        String lines = String.join(
                "\n", log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        assertThat(lines).as("the request was logged").contains("TerminalKey");
        assertThat(lines + told).doesNotContain(SECRETS.toArray(String[]::new));
    }

    @Test
    void of_a_payment() {
        AirTicket ticket = AirTicket.builder()
                .addPassengers(AirTicket.Passenger.builder()
                        .surname("KRYTNOV")
                        .firstname("INNOKENTIY")
                        .passport("4510 998877")
                        .birthDate("1980-17-05")
                        .build())
                .build();
        Init init = Init.builder()
                .orderId("order-42")
                .amount(Money.rubles(1299))
                .ip("203.0.113.77")
                .paymentRecipientId("+79031234567")
                .data(PaymentData.builder()
                        .phone("+79031234567")
                        .email("ivan@mail.example")
                        .put("S_lastname", "Скрытнов")
                        .airTicket(ticket)
                        .build())
                .build();
        showsNothing(bank.client.payments().init(init), init, ticket, ticket.passengers(), bank.client);
        assertThat(init.toString()).contains("order-42").contains("1299.00 RUB");
    }

    @Test
    void of_a_charge() {
        Charge charge = Charge.builder()
                .paymentId("1")
                .rebillId("1741204285536")
                .ip("203.0.113.77")
                .sendEmail(true)
                .infoEmail("ivan@mail.example")
                .build();
        showsNothing(bank.client.payments().charge(charge), charge);
    }

    @Test
    void of_a_charge_by_sbp() {
        ChargeQr charge = ChargeQr.of("1", "a022254a5c3c46a7327c8a12cb5c8389");
        showsNothing(bank.client.sbp().chargeQr(charge), charge);
    }

    @Test
    void of_a_card() {
        FinishAuthorize finish = FinishAuthorize.builder()
                .paymentId("1")
                .cardData("Q0FSREVOQ1JZUFRFRA==")
                .encryptedPaymentData("V0FMTEVU")
                .ip("203.0.113.77")
                .build();
        showsNothing(bank.client.ownForm().finishAuthorize(finish), finish);
        Check3dsVersion check = Check3dsVersion.of("1", "Q0FSREVOQ1JZUFRFRA==");
        showsNothing(bank.client.ownForm().check3dsVersion(check), check);
    }

    @Test
    void of_a_form() {
        Submit3dsAuthorization submit = Submit3dsAuthorization.of("MDMDMDMD", "PARESPARES", "1");
        showsNothing(bank.client.ownForm().submit3dsAuthorization(submit), submit);
    }

    @Test
    void of_a_customer() {
        AddCustomer customer = AddCustomer.builder()
                .customerKey("cust-7")
                .email("ivan@mail.example")
                .phone("+79031234567")
                .ip("203.0.113.77")
                .build();
        showsNothing(bank.client.customers().addCustomer(customer), customer);
        assertThat(customer.toString()).contains("cust-7");
    }
}
