package io.github.prilavok.tinkoff;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.testkit.ProviderContract;
import io.github.prilavok.tinkoff.model.AddAccountQr;
import io.github.prilavok.tinkoff.model.AddCard;
import io.github.prilavok.tinkoff.model.AddCustomer;
import io.github.prilavok.tinkoff.model.AirTicket;
import io.github.prilavok.tinkoff.model.AlfaPayGetLink;
import io.github.prilavok.tinkoff.model.AttachCard;
import io.github.prilavok.tinkoff.model.BrowserData;
import io.github.prilavok.tinkoff.model.Cancel;
import io.github.prilavok.tinkoff.model.Charge;
import io.github.prilavok.tinkoff.model.ChargeQr;
import io.github.prilavok.tinkoff.model.Check3dsVersion;
import io.github.prilavok.tinkoff.model.CheckOrder;
import io.github.prilavok.tinkoff.model.CheckType;
import io.github.prilavok.tinkoff.model.CloseSpDeal;
import io.github.prilavok.tinkoff.model.Confirm;
import io.github.prilavok.tinkoff.model.CreateSpDeal;
import io.github.prilavok.tinkoff.model.FinishAuthorize;
import io.github.prilavok.tinkoff.model.GetAccountQrList;
import io.github.prilavok.tinkoff.model.GetAddAccountQrState;
import io.github.prilavok.tinkoff.model.GetAddCardState;
import io.github.prilavok.tinkoff.model.GetCardList;
import io.github.prilavok.tinkoff.model.GetConfirmOperation;
import io.github.prilavok.tinkoff.model.GetCustomer;
import io.github.prilavok.tinkoff.model.GetQr;
import io.github.prilavok.tinkoff.model.GetQrBankList;
import io.github.prilavok.tinkoff.model.GetQrState;
import io.github.prilavok.tinkoff.model.GetState;
import io.github.prilavok.tinkoff.model.GetStaticQr;
import io.github.prilavok.tinkoff.model.Init;
import io.github.prilavok.tinkoff.model.MirPayGetDeepLink;
import io.github.prilavok.tinkoff.model.PaySource;
import io.github.prilavok.tinkoff.model.PaymentData;
import io.github.prilavok.tinkoff.model.QrDevice;
import io.github.prilavok.tinkoff.model.QrDeviceType;
import io.github.prilavok.tinkoff.model.QrMembersList;
import io.github.prilavok.tinkoff.model.RemoveCard;
import io.github.prilavok.tinkoff.model.RemoveCustomer;
import io.github.prilavok.tinkoff.model.Resend;
import io.github.prilavok.tinkoff.model.SbpPayTest;
import io.github.prilavok.tinkoff.model.SendClosingReceipt;
import io.github.prilavok.tinkoff.model.SpDealType;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorization;
import io.github.prilavok.tinkoff.model.Submit3dsAuthorizationV2;
import io.github.prilavok.tinkoff.model.SubmitRandomAmount;
import io.github.prilavok.tinkoff.receipt.Receipt;
import io.github.prilavok.tinkoff.receipt.ReceiptItem;
import io.github.prilavok.tinkoff.receipt.Tax;
import io.github.prilavok.tinkoff.receipt.Taxation;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What holds for every client of this project, tried on each operation of the acquiring. */
class TinkoffContractTest extends ProviderContract {
    private static final String PHONE = "+79031234567";
    private static final String EMAIL = "ivan.petrov@mail.example";
    private static final String IP = "203.0.113.77";
    private static final String REBILL = "1741204285536";
    private static final String ACCOUNT = "a022254a5c3c46a7327c8a12cb5c8389";
    private static final String CARD = "Q0FSREVOQ1JZUFRFRA==";
    private static final Receipt RECEIPT = Receipt.builder()
            .email(EMAIL)
            .phone(PHONE)
            .taxation(Taxation.OSN)
            .addItems(ReceiptItem.of("Mug", Money.rubles(1299), 1, Tax.VAT_22))
            .build();

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        TinkoffClientBuilder builder = TinkoffClient.builder().terminal("1700000000001DEMO", "S3cr3tPwd0rd!");
        settings.accept(builder);
        TinkoffClient client = builder.build();
        return new Opened(
                client,
                List.of(
                        client.payments(),
                        client.customers(),
                        client.cards(),
                        client.sbp(),
                        client.wallets(),
                        client.ownForm(),
                        client.deals()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return switch (operation) {
            case "tinkoffPayStatus" -> new Object[] {"1700000000001DEMO"};
            case "tinkoffPayLink" -> new Object[] {"1", "2.0"};
            case "tinkoffPayQr", "sberPayLink", "sberPayQr" -> new Object[] {"1"};
            case "getTerminalPayMethods" -> new Object[] {"1700000000001DEMO", PaySource.API};
            default -> new Object[] {request(operation)};
        };
    }

    private static Object request(String operation) {
        return switch (operation) {
            case "init" -> init();
            case "getState" -> GetState.builder().paymentId("1").ip(IP).build();
            case "checkOrder" -> CheckOrder.of("order-42");
            case "confirm" ->
                Confirm.builder().paymentId("1").ip(IP).receipt(RECEIPT).build();
            case "cancel" ->
                Cancel.builder()
                        .paymentId("1")
                        .ip(IP)
                        .amount(Money.rubles(1299))
                        .receipt(RECEIPT)
                        .build();
            case "charge" ->
                Charge.builder()
                        .paymentId("1")
                        .rebillId(REBILL)
                        .ip(IP)
                        .sendEmail(true)
                        .infoEmail(EMAIL)
                        .build();
            case "sendClosingReceipt" -> SendClosingReceipt.of("1", RECEIPT);
            case "getConfirmOperation" ->
                GetConfirmOperation.builder()
                        .addPaymentIdList("1")
                        .addEmailList(EMAIL)
                        .build();
            case "resend" -> Resend.all();
            case "addCustomer" ->
                AddCustomer.builder()
                        .customerKey("cust-7")
                        .email(EMAIL)
                        .phone(PHONE)
                        .ip(IP)
                        .build();
            case "getCustomer" -> GetCustomer.of("cust-7");
            case "removeCustomer" -> RemoveCustomer.of("cust-7");
            case "addCard" -> AddCard.of("cust-7", CheckType.HOLD);
            case "attachCard" ->
                AttachCard.builder()
                        .requestKey("r-1")
                        .cardData(CARD)
                        .data(BrowserData.builder().language("ru-RU").build())
                        .build();
            case "getAddCardState" -> GetAddCardState.of("r-1");
            case "getCardList" -> GetCardList.of("cust-7");
            case "removeCard" -> RemoveCard.of("cust-7", "881900");
            case "submitRandomAmount" ->
                SubmitRandomAmount.builder()
                        .requestKey("r-1")
                        .amount(Money.kopecks(151))
                        .build();
            case "getQr" -> GetQr.of("1");
            case "getStaticQr" -> GetStaticQr.builder().build();
            case "getQrBankList" -> GetQrBankList.of(QrDevice.of(QrDeviceType.DESKTOP));
            case "qrMembersList" -> QrMembersList.of("1");
            case "getQrState" -> GetQrState.of("1");
            case "addAccountQr" ->
                AddAccountQr.builder().description("Подписка").build();
            case "getAddAccountQrState" -> GetAddAccountQrState.of("211258");
            case "getAccountQrList" -> GetAccountQrList.all();
            case "chargeQr" ->
                ChargeQr.builder()
                        .paymentId("1")
                        .accountToken(ACCOUNT)
                        .sendEmail(true)
                        .infoEmail(EMAIL)
                        .build();
            case "sbpPayTest" -> SbpPayTest.paid("1");
            case "mirPayDeepLink" -> MirPayGetDeepLink.of("1");
            case "alfaPayLink" -> AlfaPayGetLink.of("1");
            case "check3dsVersion" -> Check3dsVersion.of("1", CARD);
            case "finishAuthorize" ->
                FinishAuthorize.builder()
                        .paymentId("1")
                        .cardData(CARD)
                        .ip(IP)
                        .sendEmail(true)
                        .infoEmail(EMAIL)
                        .build();
            case "submit3dsAuthorization" -> Submit3dsAuthorization.of("MDMDMDMD", "PARESPARES", "1");
            case "submit3dsAuthorizationV2" -> Submit3dsAuthorizationV2.of("1");
            case "createSpDeal" -> CreateSpDeal.of(SpDealType.NN);
            case "closeSpDeal" -> CloseSpDeal.of("91954170");
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static Init init() {
        return Init.builder()
                .orderId("order-42")
                .amount(Money.rubles(1299))
                .receipt(RECEIPT)
                .ip(IP)
                .customerKey("cust-7")
                .recurrent(true)
                .paymentRecipientId(PHONE)
                .data(PaymentData.builder()
                        .phone(PHONE)
                        .email(EMAIL)
                        .account("40817810099910004312")
                        .put("S_lastname", "Скрытнов")
                        .airTicket(AirTicket.builder()
                                .addPassengers(AirTicket.Passenger.builder()
                                        .surname("KRYTNOV")
                                        .firstname("INNOKENTIY")
                                        .passport("4510 998877")
                                        .birthDate("1980-17-05")
                                        .build())
                                .build())
                        .build())
                .build();
    }

    @Override
    protected String answer(String operation) {
        return switch (operation) {
            case "tinkoffPayQr", "sberPayQr" -> "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
            case "getCardList" -> """
                [{"CardId":"881900","Pan":"518223******0036","Status":"A","RebillId":"1741204285536","CardType":0,\
                "ExpDate":"1128"}]""";
            case "getState", "confirm" -> """
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Status":"CONFIRMED","PaymentId":"5974256058",\
                "ErrorCode":"0","Params":[{"Key":"Route","Value":"ACQ"},{"Key":"Source","Value":"cards"}]}""";
            case "checkOrder" -> """
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"ErrorCode":"0","Payments":[{\
                "PaymentId":"5974256058","Amount":129900,"Status":"CONFIRMED","RRN":"123456789012","Success":"true",\
                "ErrorCode":0,"Message":"None"}]}""";
            case "cancel" -> """
                {"TerminalKey":"T","OrderId":"order-42","Success":true,"Status":"PARTIAL_REFUNDED",\
                "OriginalAmount":129900,"NewAmount":100000,"PaymentId":5974256058,"ErrorCode":"0",\
                "ExternalRequestId":"7c9e6679-7425-40de-944b-e07fc1f90ae7"}""";
            case "getCustomer" -> """
                {"Success":true,"ErrorCode":"0","CustomerKey":"cust-7","Email":"ivan.petrov@mail.example",\
                "Phone":"+79031234567"}""";
            case "getConfirmOperation" -> """
                {"Success":true,"ErrorCode":0,"PaymentIdList":[{"Success":true,"ErrorCode":0,"Message":"OK",\
                "PaymentId":1}]}""";
            case "getQrBankList" -> """
                {"Success":true,"ErrorCode":"0","BankList":[{"BankId":"b1","NspkBankId":"100000000004",\
                "BankName":"T","BankLogo":"https://l/1","BankOrder":1}]}""";
            case "qrMembersList" -> """
                {"Success":true,"ErrorCode":"0","Members":[{"MemberId":"1","MemberName":"T","IsPayee":true}]}""";
            case "getAccountQrList" -> """
                {"Success":true,"ErrorCode":"0","AccountTokens":[{"RequestKey":"211258","Status":"ACTIVE",\
                "AccountToken":"a022254a5c3c46a7327c8a12cb5c8389","BankMemberId":"1","BankMemberName":"T"}]}""";
            case "getAddAccountQrState" -> """
                {"Success":true,"ErrorCode":"0","RequestKey":"211258","Status":"ACTIVE",\
                "AccountToken":"a022254a5c3c46a7327c8a12cb5c8389","BankMemberId":"1","BankMemberName":"T"}""";
            case "tinkoffPayStatus" ->
                "{\"Success\":true,\"ErrorCode\":\"0\",\"Params\":{\"Allowed\":true,\"Version\":\"2.0\"}}";
            case "tinkoffPayLink", "sberPayLink", "alfaPayLink" ->
                "{\"Success\":true,\"ErrorCode\":\"0\",\"Params\":{\"RedirectUrl\":\"https://t.pay/1\"}}";
            case "getTerminalPayMethods" -> """
                {"Success":true,"ErrorCode":"0","TerminalInfo":{"Paymethods":[{"PayMethod":"TinkoffPay",\
                "Params":{"Version":"2.0"}}],"AddCardScheme":true,"TokenRequired":true,"InitTokenRequired":true}}""";
            default -> """
                {"TerminalKey":"T","Success":true,"ErrorCode":"0","Message":"OK","Details":"","Status":"CONFIRMED",\
                "PaymentId":"5974256058","OrderId":"order-42","Amount":129900,"RebillId":"1741204285536",\
                "CardId":"881900","RequestKey":"r-1","Pan":"518223******0036","ExpDate":"1128","Count":1,\
                "Data":"https://qr.nspk.ru/1","Deeplink":"mirpay://1","SpAccumulationId":"91954170",\
                "ACSUrl":"https://acs.example","MD":"MDMDMDMD","PaReq":"PAREQPAREQ","TdsServerTransId":"t",\
                "PaymentURL":"https://securepay.tinkoff.ru/new/AbCdEf12","Version":"2.1.0","CardType":0}""";
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of("S3cr3tPwd0rd!", "79031234567", EMAIL, "40817810099910004312");
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("Success", "ErrorCode");
    }
}
