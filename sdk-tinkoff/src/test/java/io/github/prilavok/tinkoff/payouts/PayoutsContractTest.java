package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.ClientBuilder;
import io.github.prilavok.core.Money;
import io.github.prilavok.core.testkit.ProviderContract;
import io.github.prilavok.tinkoff.model.AddCustomer;
import io.github.prilavok.tinkoff.model.GetCardList;
import io.github.prilavok.tinkoff.model.GetCustomer;
import io.github.prilavok.tinkoff.model.LevelOfConfidence;
import io.github.prilavok.tinkoff.model.RemoveCustomer;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What holds for every client of this project, tried on each operation of the payouts. */
class PayoutsContractTest extends ProviderContract {
    private static final String PASSWORD = "S3cr3tPwd0rd!";
    private static final String PHONE = "79031234567";
    private static final String EMAIL = "ivan.petrov@mail.example";
    private static final String IP = "203.0.113.77";
    private static final String ACCOUNT = "40817810099910004312";
    private static final String CARD_DATA = "Q0FSREVOQ1JZUFRFRA==";
    private static final String CERTIFICATE = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";
    private static final PrivateKey KEY = key();

    private static PrivateKey key() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Opened open(Consumer<ClientBuilder<?>> settings) {
        TinkoffPayoutsClientBuilder builder = TinkoffPayoutsClient.builder()
                .terminal("1700000000001E2C")
                .signer(PayoutSigner.rsa(KEY, BigInteger.TEN))
                .password(PASSWORD);
        settings.accept(builder);
        TinkoffPayoutsClient client = builder.build();
        return new Opened(client, List.of(client.payouts(), client.customers(), client.cards(), client.certificates()));
    }

    @Override
    protected Object[] arguments(String operation) {
        return new Object[] {request(operation)};
    }

    private static Object request(String operation) {
        return switch (operation) {
            case "payoutInit" -> init();
            case "payoutPayment" -> PayoutPayment.of("1");
            case "payoutGetState" ->
                PayoutGetState.builder().paymentId("1").ip(IP).build();
            case "payoutCancelPayment" -> PayoutCancelPayment.of("1", "91954170");
            case "payoutGetAccountInfo" -> GetAccountInfo.now();
            case "payoutGetSbpMembers" -> GetSbpMembers.all();
            case "payoutAddCustomer" ->
                AddCustomer.builder()
                        .customerKey("cust-7")
                        .email(EMAIL)
                        .phone(PHONE)
                        .ip(IP)
                        .build();
            case "payoutGetCustomer" -> GetCustomer.of("cust-7");
            case "payoutRemoveCustomer" -> RemoveCustomer.of("cust-7");
            case "payoutAddCard" ->
                PayoutAddCard.builder().customerKey("cust-7").ip(IP).build();
            case "payoutGetCardList" -> GetCardList.of("cust-7");
            case "payoutRemoveCard" ->
                PayoutRemoveCard.builder()
                        .customerKey("cust-7")
                        .cardId("881900")
                        .ip(IP)
                        .build();
            case "payoutAddCertificate" -> new AddCertificate(CERTIFICATE);
            case "payoutUpdateCertificateStatus" -> UpdateCertificateStatus.of("10", CertificateStatus.BLOCKED);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static PayoutInit init() {
        return PayoutInit.builder()
                .orderId("po-1")
                .amount(Money.rubles(1500))
                .cardData(CARD_DATA)
                .dealId("91954170")
                .paymentRecipientId(PHONE)
                .levelOfConfidence(LevelOfConfidence.HIGH)
                .ip(IP)
                .customerKey("cust-7")
                .data(Map.of(
                        "s_lastname", "Скрытнов",
                        "s_pasportNumber", "998877",
                        "s_accountNumber", ACCOUNT,
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
                        .passportInfo(PassportInfo.builder().number("998877").build())
                        .accountNumber(ACCOUNT)
                        .build())
                .recipientAccountInfo(RecipientAccountInfo.of(
                        PersonInfo.builder().firstName("Иннокентий").build()))
                .build();
    }

    @Override
    protected String answer(String operation) {
        return switch (operation) {
            case "payoutGetCardList" -> """
                [{"CardId":70000000707,"Pan":"532130******1359","Status":"A","RebillId":"1741204285536",\
                "CardType":1,"ExpDate":"1130"}]""";
            case "payoutGetCustomer" -> """
                {"Success":true,"ErrorCode":"0","CustomerKey":"cust-7","Email":"ivan.petrov@mail.example",\
                "Phone":"+79031234567"}""";
            case "payoutGetAccountInfo" -> """
                {"Success":true,"ErrorCode":"0","Total":"1477014,66","Hold":"0,00","Available":"1477014,66",\
                "Token":"0547a050629f7686b4389b4929d80e41"}""";
            case "payoutGetSbpMembers" -> """
                {"Success":true,"ErrorCode":"0","Members":[{"MemberId":"100000000004","MemberName":"T-Bank",\
                "MemberNameRus":"Т-Банк"}]}""";
            case "payoutAddCertificate", "payoutUpdateCertificateStatus" -> """
                {"Success":true,"ErrorCode":"0","X509SerialNumber":"10","StartDate":"20.11.2026 10:00:00",\
                "ExpirationDate":"20.11.2027 10:00:00"}""";
            case "payoutCancelPayment" -> """
                {"Success":true,"ErrorCode":"0","TerminalKey":"T","Status":"PART_CREDIT_CANCELED",\
                "ExternalRequestId":"r-1","PaymentId":4713907670,"OriginalAmount":10000,"NewAmount":7000,\
                "OrderId":"po-2"}""";
            default -> """
                {"TerminalKey":"T","OrderId":"po-1","PaymentId":"4443333222211","Amount":"10000","Success":"true",\
                "Status":"COMPLETED","ErrorCode":"0","MaskedFio":"Иннокентий С.","CustomerKey":"cust-7",\
                "CardId":881900,"RequestKey":"r-1","PaymentURL":"https://securepay.tinkoff.ru/form"}""";
        };
    }

    @Override
    protected List<String> secrets() {
        return List.of(PASSWORD, PHONE, EMAIL);
    }

    @Override
    protected Set<String> controlFields() {
        return Set.of("Success", "ErrorCode");
    }
}
