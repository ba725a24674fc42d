package io.github.prilavok.sandbox.tinkoff;

import static io.github.prilavok.sandbox.tinkoff.Shop.body;
import static io.github.prilavok.sandbox.tinkoff.Shop.id;
import static io.github.prilavok.sandbox.tinkoff.Shop.json;
import static io.github.prilavok.sandbox.tinkoff.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bank's published answers and notifications: the same members, each of the same JSON type. */
class GoldenTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void payments() {
        JsonNode payment = shop.call("Init", order("order-42", 129900).put("PayType", "T"));
        assertShape(
                payment,
                "{'Success':true,'ErrorCode':'0','TerminalKey':'1700000000001DEMO','Status':'NEW',"
                        + "'PaymentId':'5974256058','OrderId':'order-42','Amount':129900,"
                        + "'PaymentURL':'https://securepay.tinkoff.ru/new/AbCdEf12'}");
        shop.bank.buyer().pays(payment.path("PaymentURL").asText());
        assertShape(
                shop.call("Confirm", id(payment)),
                "{'TerminalKey':'T','OrderId':'order-42','Success':true,'Status':'CONFIRMED',"
                        + "'PaymentId':'5974256058','ErrorCode':'0','Params':[{'Key':'Route','Value':'ACQ'}]}");
        JsonNode orders = shop.call("CheckOrder", body().put("OrderId", "order-42"));
        assertShape(orders, "{'TerminalKey':'T','OrderId':'order-42','Success':true,'ErrorCode':'0','Payments':[]}");
        assertShape(
                orders.path("Payments").get(0),
                "{'PaymentId':'5974256058','Amount':129900,'Status':'CONFIRMED','RRN':'123456789012',"
                        + "'Success':'true','ErrorCode':0,'Message':'None'}");
        assertShape(
                shop.call("Cancel", id(payment).put("Amount", 29900).put("ExternalRequestId", "7c9e6679")),
                "{'TerminalKey':'T','OrderId':'order-42','Success':true,'Status':'PARTIAL_REFUNDED',"
                        + "'OriginalAmount':129900,'NewAmount':100000,'PaymentId':5974256058,'ErrorCode':'0',"
                        + "'ExternalRequestId':'7c9e6679'}");
    }

    @Test
    void cards() {
        shop.paid(order("o-1", 1000).put("Recurrent", "Y").put("CustomerKey", "c-1"));
        shop.call("AddCustomer", body().put("CustomerKey", "c-1"));
        assertShape(
                shop.call("GetCardList", body().put("CustomerKey", "c-1")).get(0),
                "{'CardId':'881900','Pan':'518223******0036','Status':'A','RebillId':'6155312073','CardType':0,"
                        + "'ExpDate':'1128'}");
        assertShape(
                shop.call("GetCardList", body().put("CustomerKey", "c-2")),
                "{'Success':false,'ErrorCode':'7','Message':'Неверный статус клиента','Details':'Клиент не найден.'}");
    }

    @Test
    void sbp() {
        assertShape(
                shop.call("GetQr", id(shop.call("Init", order("o-1", 1000)))),
                "{'TerminalKey':'T','OrderId':'order-42','Success':true,'Data':'https://qr.nspk.ru/AS10...?type=02',"
                        + "'PaymentId':5974256058,'ErrorCode':'0','Message':'OK'}");
        String key = shop.call("AddAccountQr", body().put("Description", "d"))
                .path("RequestKey")
                .asText();
        shop.bank.buyer().linksAccount(key);
        JsonNode link = shop.notifications().get(0);
        assertShape(
                link,
                "{'TerminalKey':'T','RequestKey':'211258','AccountToken':'a0','BankMemberId':'100000000004',"
                        + "'BankMemberName':'T-Банк','NotificationType':'LINKACCOUNT','Success':true,'ErrorCode':'0',"
                        + "'Message':'OK','Status':'ACTIVE','Token':'85'}");
        ObjectNode order = order("o-2", 1000).put("Recurrent", "Y").put("Description", "d");
        order.putObject("DATA").put("QR", "true");
        assertShape(
                shop.call(
                        "ChargeQr",
                        id(shop.call("Init", order))
                                .put("AccountToken", link.path("AccountToken").asText())),
                "{'TerminalKey':'T','OrderId':'order-43','Success':true,'Status':'FORM_SHOWED','Amount':10000,"
                        + "'Currency':643,'PaymentId':'5974256059','ErrorCode':'0'}");
    }

    @Test
    void payouts() {
        assertShape(
                shop.payout(
                        "Init", order("po-1", 10000).put("Phone", "79001234567").put("SbpMemberId", "100000000004")),
                "{'TerminalKey':'T','OrderId':'po-1','PaymentId':'4443333222211','Amount':'10000','Success':'true',"
                        + "'Status':'COMPLETING','ErrorCode':'0','MaskedFio':'Иван И.'}");
        shop.paid(order("o-1", 10000).put("CreateDealWithType", "NN").put("PaymentRecipientId", "r-1"));
        String deal = shop.notifications().get(0).path("SpAccumulationId").asText();
        JsonNode payout = shop.payout(
                "Init",
                order("po-2", 10000).put("PartnerId", "p-1").put("DealId", deal).put("PaymentRecipientId", "r-1"));
        shop.payout("Payment", id(payout));
        assertShape(
                shop.payout(
                        "CancelPayment",
                        id(payout).put("DealId", deal).put("Amount", 3000).put("ExternalRequestId", "r-1")),
                "{'Success':true,'ErrorCode':'0','TerminalKey':'T','Status':'PART_CREDIT_CANCELED',"
                        + "'ExternalRequestId':'r-1','PaymentId':4713907670,'OriginalAmount':10000,'NewAmount':7000,"
                        + "'OrderId':'po-2'}");
        shop.payout("AddCustomer", body().put("CustomerKey", "c-1"));
        JsonNode session =
                shop.payout("AddCard", body().put("CustomerKey", "c-1").put("CheckType", "HOLD"));
        shop.bank.buyer().binds(session.path("RequestKey").asText(), TestCard.PAYOUT);
        assertShape(
                last(shop.notifications()),
                "{'TerminalKey':'T','CustomerKey':'cust-7','RequestKey':'acdad9d1','Success':true,"
                        + "'Status':'COMPLETED','PaymentId':'700000198023','ErrorCode':'0','CardId':70000000707,"
                        + "'Pan':'532130******1359','ExpDate':'1130','NotificationType':'LINKCARD',"
                        + "'RebillId':'700000004090','Token':'05'}");
    }

    @Test
    void notifications_of_payments() {
        shop.paid(order("o-1", 1000)
                .put("Recurrent", "Y")
                .put("CustomerKey", "c-1")
                .set("DATA", body().put("Email", "a@b.ru")));
        assertShape(
                last(shop.notifications()),
                "{'TerminalKey':'T','OrderId':'order-42','Success':true,'Status':'CONFIRMED','PaymentId':5974256058,"
                        + "'ErrorCode':'0','Amount':129900,'CardId':475738102,'Pan':'430000******0777',"
                        + "'ExpDate':'1230','RebillId':1741204285536,'Data':{'Email':'a@b.ru'},'Token':'43'}");
        shop.bank
                .buyer()
                .declines(
                        shop.call("Init", order("o-2", 1000)).path("PaymentURL").asText());
        assertShape(
                last(shop.notifications()),
                "{'TerminalKey':'T','OrderId':'order-42','Success':false,'Status':'REJECTED','PaymentId':5974256058,"
                        + "'ErrorCode':'1051','Amount':129900,'Message':'Недостаточно средств на карте.','Token':'93'}");
    }

    private static JsonNode last(List<JsonNode> all) {
        return all.get(all.size() - 1);
    }

    private static void assertShape(JsonNode actual, String golden) {
        assertThat(types(actual)).isEqualTo(types(json(golden.replace('\'', '"'))));
    }

    private static Map<String, String> types(JsonNode node) {
        Map<String, String> types = new TreeMap<>();
        node.properties()
                .forEach(member -> types.put(
                        member.getKey(), member.getValue().getNodeType().name()));
        return types;
    }
}
