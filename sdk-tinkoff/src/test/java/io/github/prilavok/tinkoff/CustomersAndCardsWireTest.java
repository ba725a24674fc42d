package io.github.prilavok.tinkoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prilavok.core.Money;
import io.github.prilavok.core.error.NotFoundException;
import io.github.prilavok.tinkoff.model.AddCard;
import io.github.prilavok.tinkoff.model.AddCustomer;
import io.github.prilavok.tinkoff.model.AttachCard;
import io.github.prilavok.tinkoff.model.AttachedCard;
import io.github.prilavok.tinkoff.model.BindingStatus;
import io.github.prilavok.tinkoff.model.BrowserData;
import io.github.prilavok.tinkoff.model.Card;
import io.github.prilavok.tinkoff.model.CardBinding;
import io.github.prilavok.tinkoff.model.CardBindingState;
import io.github.prilavok.tinkoff.model.CardStatus;
import io.github.prilavok.tinkoff.model.CardType;
import io.github.prilavok.tinkoff.model.CheckType;
import io.github.prilavok.tinkoff.model.Customer;
import io.github.prilavok.tinkoff.model.GetCardList;
import io.github.prilavok.tinkoff.model.GetCustomer;
import io.github.prilavok.tinkoff.model.RemoveCard;
import io.github.prilavok.tinkoff.model.RemoveCustomer;
import io.github.prilavok.tinkoff.model.SubmitRandomAmount;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomersAndCardsWireTest {
    private final Bank bank = new Bank();
    private final Customers customers = bank.client.customers();
    private final Cards cards = bank.client.cards();

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void addCustomer() {
        bank.answers("{\"TerminalKey\":\"T\",\"CustomerKey\":\"cust-7\",\"Success\":true,\"ErrorCode\":\"0\"}");
        Customer customer = customers
                .addCustomer(AddCustomer.builder()
                        .customerKey("cust-7")
                        .email("a@b.ru")
                        .phone("+79031234567")
                        .ip("10.0.0.1")
                        .build())
                .execute();
        bank.wasAsked(
                "POST /v2/AddCustomer",
                "{\"CustomerKey\":\"cust-7\",\"Email\":\"a@b.ru\",\"Phone\":\"+79031234567\",\"IP\":\"10.0.0.1\"}");
        assertThat(customer.customerKey()).isEqualTo("cust-7");

        bank.answers("{\"Success\":true}");
        customers.addCustomer("cust-7").execute();
        bank.wasAsked("POST /v2/AddCustomer", "{\"CustomerKey\":\"cust-7\"}");
    }

    @Test
    void getCustomer() {
        bank.answers("""
                {"TerminalKey":"T","CustomerKey":"cust-7","Email":"a@b.ru","Phone":"+79031234567","Success":true,\
                "ErrorCode":"0"}""");
        Customer customer = customers.getCustomer("cust-7").execute();
        bank.wasAsked("POST /v2/GetCustomer", "{\"CustomerKey\":\"cust-7\"}");
        assertThat(customer.email()).isEqualTo("a@b.ru");
        assertThat(customer.phone()).isEqualTo("+79031234567");

        bank.answers("{\"Success\":true}");
        customers
                .getCustomer(GetCustomer.builder()
                        .customerKey("cust-7")
                        .ip("10.0.0.1")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/GetCustomer", "{\"CustomerKey\":\"cust-7\",\"IP\":\"10.0.0.1\"}");
    }

    @Test
    void removeCustomer() {
        bank.answers("{\"CustomerKey\":\"cust-7\",\"Success\":true,\"ErrorCode\":\"0\"}");
        assertThat(customers.removeCustomer("cust-7").execute().customerKey()).isEqualTo("cust-7");
        bank.wasAsked("POST /v2/RemoveCustomer", "{\"CustomerKey\":\"cust-7\"}");

        bank.answers("{\"Success\":true}");
        customers
                .removeCustomer(RemoveCustomer.builder()
                        .customerKey("cust-7")
                        .ip("10.0.0.1")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/RemoveCustomer", "{\"CustomerKey\":\"cust-7\",\"IP\":\"10.0.0.1\"}");
    }

    @Test
    void addCard() {
        bank.answers("""
                {"PaymentId":6155312072,"TerminalKey":"T","CustomerKey":"cust-7",\
                "RequestKey":"ed989549-d3be-4758-95c7-22647e03f9ec","ErrorCode":"0","Success":true,\
                "PaymentURL":"https://securepay.tinkoff.ru/card/1"}""");
        CardBinding binding = cards.addCard(AddCard.builder()
                        .customerKey("cust-7")
                        .checkType(CheckType.THREE_DS_HOLD)
                        .ip("10.0.0.1")
                        .residentState(true)
                        .build())
                .execute();
        bank.wasAsked(
                "POST /v2/AddCard",
                "{\"CustomerKey\":\"cust-7\",\"CheckType\":\"3DSHOLD\",\"IP\":\"10.0.0.1\",\"ResidentState\":true}");
        assertThat(binding.requestKey()).isEqualTo("ed989549-d3be-4758-95c7-22647e03f9ec");
        assertThat(binding.paymentId()).isEqualTo("6155312072");
        assertThat(binding.paymentUrl()).isEqualTo("https://securepay.tinkoff.ru/card/1");
        assertThat(binding.customerKey()).isEqualTo("cust-7");
        assertThat(binding.extra()).isEmpty();
    }

    @Test
    void attachCard() {
        bank.answers("""
                {"TerminalKey":"T","CustomerKey":"cust-7","RequestKey":"r-1","Status":"THREE_DS_CHECKING","CardId":881900,\
                "RebillId":6155312073,"Success":true,"ErrorCode":"0","ACSUrl":"https://acs.example","MD":"md",\
                "PaReq":"pareq","TdsServerTransId":"tds","AcsTransId":"acs"}""");
        AttachedCard card = cards.attachCard(AttachCard.builder()
                        .requestKey("r-1")
                        .cardData("ZW5jcnlwdGVk")
                        .data(BrowserData.builder().threeDsCompInd("U").build())
                        .build())
                .execute();
        bank.wasAsked(
                "POST /v2/AttachCard",
                "{\"RequestKey\":\"r-1\",\"CardData\":\"ZW5jcnlwdGVk\",\"DATA\":{\"threeDSCompInd\":\"U\"}}");
        assertThat(card.status())
                .matches(status -> status != null && status.is(BindingStatus.THREE_DS_CHECKING))
                .hasToString("THREE_DS_CHECKING");
        assertThat(card.cardId()).isEqualTo("881900");
        assertThat(card.rebillId()).isEqualTo("6155312073");
        assertThat(card.acsUrl()).isEqualTo("https://acs.example");
        assertThat(card.md()).isEqualTo("md");
        assertThat(card.paReq()).isEqualTo("pareq");
        assertThat(card.tdsServerTransId()).isEqualTo("tds");
        assertThat(card.acsTransId()).isEqualTo("acs");
        assertThat(card.extra()).isEmpty();
    }

    @Test
    void getAddCardState() {
        bank.answers("""
                {"TerminalKey":"T","RequestKey":"r-1","Status":"COMPLETED","Success":true,"ErrorCode":"0",\
                "CustomerKey":"cust-7","CardId":"881900","RebillId":"6155312073"}""");
        CardBindingState state = cards.getAddCardState("r-1").execute();
        bank.wasAsked("POST /v2/GetAddCardState", "{\"RequestKey\":\"r-1\"}");
        assertThat(state.status()).isEqualTo(BindingStatus.COMPLETED);
        assertThat(state.cardId()).isEqualTo("881900");
        assertThat(state.rebillId()).isEqualTo("6155312073");
        assertThat(state.customerKey()).isEqualTo("cust-7");
    }

    @ParameterizedTest
    @CsvSource({
        "3DS_CHECKING, THREE_DS_CHECKING",
        "THREE_DS_CHECKING, THREE_DS_CHECKING",
        "3DS_CHECKED, THREE_DS_CHECKED",
        "THREE_DS_CHECKED, THREE_DS_CHECKED",
        "rejected, REJECTED",
        "INVENTED, UNKNOWN"
    })
    void binding_statuses_are_read_in_every_spelling(String wire, BindingStatus status) {
        bank.answers("{\"Success\":true,\"Status\":\"" + wire + "\"}");
        assertThat(cards.getAddCardState("r-1").execute().status()).satisfies(read -> {
            assertThat(read).isNotNull();
            assertThat(read.value()).isEqualTo(status);
            assertThat(read.wire()).isEqualTo(wire);
        });
    }

    @Test
    void getCardList() {
        bank.answers("""
                [{"CardId":"881900","Pan":"518223******0036","Status":"A","RebillId":"6155312073","CardType":0,\
                "ExpDate":"1128"},{"CardId":881901,"Pan":"518223******0037","Status":"I","CardType":"2","RebillId":""}]""");
        List<Card> list = cards.getCardList(GetCardList.builder()
                        .customerKey("cust-7")
                        .savedCard(true)
                        .ip("10.0.0.1")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/GetCardList", "{\"CustomerKey\":\"cust-7\",\"SavedCard\":true,\"IP\":\"10.0.0.1\"}");
        assertThat(list).hasSize(2);
        assertThat(list.get(0).cardId()).isEqualTo("881900");
        assertThat(list.get(0).pan()).isEqualTo("518223******0036");
        assertThat(list.get(0).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(list.get(0).rebillId()).isEqualTo("6155312073");
        assertThat(list.get(0).cardType()).isEqualTo(CardType.DEBIT);
        assertThat(list.get(0).expDate()).isEqualTo("1128");
        assertThat(list.get(1).cardId()).isEqualTo("881901");
        assertThat(list.get(1).status()).isEqualTo(CardStatus.INACTIVE);
        assertThat(list.get(1).cardType()).isEqualTo(CardType.DEBIT_AND_PAYOUT);
    }

    @Test
    void getCardList_of_nobody_is_an_object() {
        bank.answers("""
                {"Success":false,"ErrorCode":"7","Message":"Неверный статус клиента","Details":"Клиент не найден."}""");
        Assertions.assertThatThrownBy(() -> cards.getCardList("cust-8").execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("tinkoff getCardList")
                .hasMessageContaining("[7]")
                .hasMessageContaining("Клиент не найден.");
    }

    @Test
    void getCardList_may_be_empty() {
        bank.answers("[]");
        assertThat(cards.getCardList("cust-7").execute()).isEmpty();
    }

    @Test
    void removeCard() {
        bank.answers("""
                {"TerminalKey":"T","CustomerKey":"cust-7","cardId":"881900","Status":"D","CardType":0,"Success":true,\
                "ErrorCode":"0"}""");
        Card card = cards.removeCard("cust-7", "881900").execute();
        bank.wasAsked("POST /v2/RemoveCard", "{\"CustomerKey\":\"cust-7\",\"CardId\":\"881900\"}");
        assertThat(card.status()).isEqualTo(CardStatus.DELETED);
        assertThat(card.cardId()).isEqualTo("881900");
        assertThat(card.customerKey()).isEqualTo("cust-7");

        bank.answers("{\"Success\":true}");
        cards.removeCard(RemoveCard.builder()
                        .customerKey("cust-7")
                        .cardId("881900")
                        .ip("10.0.0.1")
                        .build())
                .execute();
        bank.wasAsked("POST /v2/RemoveCard", "{\"CustomerKey\":\"cust-7\",\"CardId\":\"881900\",\"IP\":\"10.0.0.1\"}");
    }

    @Test
    @SuppressWarnings("deprecation")
    void submitRandomAmount() {
        bank.answers("{\"RequestKey\":\"r-1\",\"CardId\":\"881900\",\"RebillId\":\"2\",\"Success\":true}");
        CardBindingState state = cards.submitRandomAmount(SubmitRandomAmount.builder()
                        .requestKey("r-1")
                        .amount(Money.rubles("1.51"))
                        .build())
                .execute();
        bank.wasAsked("POST /v2/SubmitRandomAmount", "{\"RequestKey\":\"r-1\",\"Amount\":151}");
        assertThat(state.cardId()).isEqualTo("881900");
    }
}
