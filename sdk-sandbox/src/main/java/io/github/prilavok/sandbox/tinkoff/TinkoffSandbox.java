package io.github.prilavok.sandbox.tinkoff;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.ProviderSandbox;
import io.github.prilavok.sandbox.Routes;
import io.github.prilavok.sandbox.SandboxClock;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;

/**
 * T-Bank: internet acquiring (API v2), closing receipts and mass payouts (e2c). Tokens, signatures, fields, receipts
 * and the states of payments are checked as strictly as the bank does, and refused with HTTP 200 and its own codes.
 */
public final class TinkoffSandbox extends ProviderSandbox {
    /** The terminal of acquiring that is there from the start. */
    public static final String TERMINAL = "1700000000001DEMO";
    /** The terminal of payouts that is there from the start. */
    public static final String PAYOUT_TERMINAL = "1700000000001E2C";
    /** The password of both. */
    public static final String PASSWORD = "S3cr3tPwd0rd!";

    private static final KeyPair CARD_KEYS = cardKeys();

    private final TinkoffLedger ledger;
    private final Bank bank;
    private final Certificates certificates;
    private final Signed signed;
    private final Init init;
    private final Payments payments;
    private final Customers customers;
    private final OwnForm ownForm;
    private final Sbp sbp;
    private final Wallets wallets;
    private final Documents documents;
    private final Deals deals;
    private final Payouts payouts;
    private final Pages pages;
    private final Acs acs;
    private final Buyer buyer;

    private TinkoffSandbox(SandboxClock clock, TinkoffLedger ledger) {
        super("tinkoff", clock, ledger, Notifications.POLICY);
        this.ledger = ledger;
        Notifications notifications = new Notifications(webhooks());
        this.bank = new Bank(clock, ledger, notifications, this::later, this::origin);
        Fiscal fiscal = new Fiscal(clock, ledger, notifications);
        Acquirer acquirer = new Acquirer(bank, fiscal);
        this.certificates = new Certificates(bank);
        this.signed = new Signed(bank, certificates);
        this.init = new Init(bank, acquirer);
        this.payments = new Payments(bank, acquirer);
        this.customers = new Customers(bank);
        this.ownForm = new OwnForm(bank, acquirer, customers, CARD_KEYS.getPrivate());
        this.sbp = new Sbp(bank, acquirer);
        this.wallets = new Wallets(bank, acquirer);
        this.documents = new Documents(bank, fiscal, webhooks());
        this.deals = new Deals(bank);
        this.payouts = new Payouts(bank, deals, CARD_KEYS.getPrivate());
        Payer payer = new Payer(bank, acquirer, sbp, customers);
        this.pages = new Pages(bank, payer);
        this.acs = new Acs(bank);
        this.buyer = new Buyer(payer, this::alone);
        addTerminal(TERMINAL, PASSWORD, false);
        addTerminal(PAYOUT_TERMINAL, PASSWORD, true);
    }

    /** Starts the bank on any free port of loopback. */
    public static TinkoffSandbox start(SandboxClock clock) {
        return start(clock, 0);
    }

    /**
     * Starts the bank.
     *
     * @param port the port on loopback; 0 for any free one
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static TinkoffSandbox start(SandboxClock clock, int port) {
        TinkoffSandbox sandbox = new TinkoffSandbox(clock, new TinkoffLedger());
        sandbox.start(port);
        return sandbox;
    }

    /** What stands for {@code https://securepay.tinkoff.ru/}, with the slash at the end. */
    @Override
    public URI baseUrl() {
        return URI.create(origin() + "/");
    }

    @Override
    public TinkoffLedger ledger() {
        return ledger;
    }

    /** The terminal of acquiring that is there from the start. */
    public Terminal terminal() {
        return terminal(TERMINAL);
    }

    /** The terminal of payouts that is there from the start. */
    public Terminal payoutTerminal() {
        return terminal(PAYOUT_TERMINAL);
    }

    /**
     * A terminal by its key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Terminal terminal(String key) {
        Terminal terminal = bank.terminals().get(key);
        if (terminal == null) {
            throw new IllegalArgumentException("T-Bank has no terminal " + key);
        }
        return terminal;
    }

    /**
     * Opens a terminal.
     *
     * @param payouts true for mass payouts, false for acquiring
     * @throws IllegalArgumentException if the key is taken or longer than 20 characters
     */
    public Terminal addTerminal(String key, String password, boolean payouts) {
        Terminal terminal = new Terminal(key, password, payouts);
        if (key.length() > 20 || bank.terminals().putIfAbsent(key, terminal) != null) {
            throw new IllegalArgumentException("T-Bank cannot open a terminal " + key);
        }
        return terminal;
    }

    /** Makes a certificate known for a payout terminal, as AddCertificate does. */
    public void addCertificate(Terminal terminal, X509Certificate certificate) {
        alone(() -> {
            certificates.add(terminal, certificate);
        });
    }

    /** The RSA key that a shop's own form encrypts CardData with. */
    public PublicKey cardKey() {
        return CARD_KEYS.getPublic();
    }

    /** The payer. */
    public Buyer buyer() {
        return buyer;
    }

    /** A body that is no JSON gets the code of the bank for it. */
    @Override
    protected void unreadable(Exchange exchange) {
        exchange.json(200, Refusal.of("1").body());
    }

    @Override
    protected void routes(Routes routes) {
        acquiring(routes);
        cards(routes);
        sbp(routes);
        wallets(routes);
        payouts(routes);
        pages(routes);
    }

    private void acquiring(Routes routes) {
        routes.add("init", "POST /v2/Init", signed.acquiring(init::init))
                .add("getState", "POST /v2/GetState", signed.acquiring(payments::getState))
                .add("checkOrder", "POST /v2/CheckOrder", signed.acquiring(payments::checkOrder))
                .add("confirm", "POST /v2/Confirm", signed.acquiring(payments::confirm))
                .add("cancel", "POST /v2/Cancel", signed.acquiring(payments::cancel))
                .add("charge", "POST /v2/Charge", signed.acquiring(payments::charge))
                .add(
                        "sendClosingReceipt",
                        "POST /cashbox/SendClosingReceipt",
                        signed.acquiring(documents::sendClosingReceipt))
                .add(
                        "getConfirmOperation",
                        "POST /v2/getConfirmOperation",
                        signed.terminalOnly(documents::getConfirmOperation))
                .add("resend", "POST /v2/Resend", signed.acquiring(documents::resend))
                .add("createSpDeal", "POST /v2/createSpDeal", signed.acquiring(deals::createSpDeal))
                .add("closeSpDeal", "POST /v2/closeSpDeal", signed.acquiring(deals::closeSpDeal));
    }

    private void cards(Routes routes) {
        routes.add("addCustomer", "POST /v2/AddCustomer", signed.acquiring(customers::addCustomer))
                .add("getCustomer", "POST /v2/GetCustomer", signed.acquiring(customers::getCustomer))
                .add("removeCustomer", "POST /v2/RemoveCustomer", signed.acquiring(customers::removeCustomer))
                .add("addCard", "POST /v2/AddCard", signed.acquiring(customers::addCard))
                .add("attachCard", "POST /v2/AttachCard", signed.acquiring(ownForm::attachCard))
                .add("getAddCardState", "POST /v2/GetAddCardState", signed.acquiring(customers::getAddCardState))
                .add("getCardList", "POST /v2/GetCardList", signed.acquiring(customers::getCardList))
                .add("removeCard", "POST /v2/RemoveCard", signed.acquiring(customers::removeCard))
                .add(
                        "submitRandomAmount",
                        "POST /v2/SubmitRandomAmount",
                        signed.acquiring(customers::submitRandomAmount))
                .add("check3dsVersion", "POST /v2/Check3dsVersion", signed.acquiring(ownForm::check3dsVersion))
                .add("finishAuthorize", "POST /v2/FinishAuthorize", signed.card(ownForm::finishAuthorize))
                .add(
                        "submit3dsAuthorization",
                        "POST /v2/Submit3DSAuthorization",
                        signed.form(ownForm::submit3dsAuthorization))
                .add(
                        "submit3dsAuthorizationV2",
                        "POST /v2/Submit3DSAuthorizationV2",
                        signed.form(ownForm::submit3dsAuthorizationV2));
    }

    private void sbp(Routes routes) {
        routes.add("getQr", "POST /v2/GetQr", signed.acquiring(sbp::getQr))
                .add("getStaticQr", "POST /v2/GetStaticQr", signed.acquiring(sbp::getStaticQr))
                .add("getQrBankList", "POST /v2/GetQrBankList", signed.acquiring(sbp::getQrBankList))
                .add("qrMembersList", "POST /v2/QrMembersList", signed.acquiring(sbp::qrMembersList))
                .add("getQrState", "POST /v2/GetQrState", signed.acquiring(sbp::getQrState))
                .add("addAccountQr", "POST /v2/AddAccountQr", signed.acquiring(sbp::addAccountQr))
                .add(
                        "getAddAccountQrState",
                        "POST /v2/GetAddAccountQrState",
                        signed.acquiring(sbp::getAddAccountQrState))
                .add("getAccountQrList", "POST /v2/GetAccountQrList", signed.acquiring(sbp::getAccountQrList))
                .add("chargeQr", "POST /v2/ChargeQr", signed.acquiring(sbp::chargeQr))
                .add("sbpPayTest", "POST /v2/SbpPayTest", signed.acquiring(sbp::sbpPayTest));
    }

    private void wallets(Routes routes) {
        routes.add(
                        "tinkoffPayStatus",
                        "GET /v2/TinkoffPay/terminals/{terminalKey}/status",
                        signed.open(wallets::tinkoffPayStatus))
                .add(
                        "tinkoffPayLink",
                        "GET /v2/TinkoffPay/transactions/{paymentId}/versions/{version}/link",
                        signed.open(wallets::tinkoffPayLink))
                .add("tinkoffPayQr", "GET /v2/TinkoffPay/{paymentId}/QR", signed.guarded(wallets::qr))
                .add("sberPayLink", "GET /v2/SberPay/transactions/{paymentId}/link", signed.open(wallets::sberPayLink))
                .add("sberPayQr", "GET /v2/SberPay/{paymentId}/QR", signed.guarded(wallets::qr))
                .add("mirPayDeepLink", "POST /v2/MirPay/GetDeepLink", signed.acquiring(wallets::mirPayDeepLink))
                .add("alfaPayLink", "POST /v2/AlfaPay/link/get", signed.acquiring(wallets::alfaPayLink))
                .add(
                        "getTerminalPayMethods",
                        "GET /v2/GetTerminalPayMethods",
                        signed.open(wallets::getTerminalPayMethods));
    }

    private void payouts(Routes routes) {
        routes.add("payoutInit", "POST /e2c/v2/Init", signed.payout(payouts::init))
                .add("payoutPayment", "POST /e2c/v2/Payment", signed.payout(payouts::payment))
                .add("payoutGetState", "POST /e2c/v2/GetState", signed.payout(payouts::getState))
                .add("payoutCancelPayment", "POST /e2c/v2/CancelPayment", signed.payout(payouts::cancelPayment))
                .add("payoutGetAccountInfo", "POST /e2c/v2/GetAccountInfo", signed.payout(payouts::getAccountInfo))
                .add("payoutAddCustomer", "POST /e2c/v2/AddCustomer", signed.payout(customers::addCustomer))
                .add("payoutGetCustomer", "POST /e2c/v2/GetCustomer", signed.payout(customers::getCustomer))
                .add("payoutRemoveCustomer", "POST /e2c/v2/RemoveCustomer", signed.payout(customers::removeCustomer))
                .add("payoutAddCard", "POST /e2c/v2/AddCard", signed.payout(customers::addCard))
                .add("payoutGetCardList", "POST /e2c/v2/GetCardList", signed.payout(customers::getCardList))
                .add("payoutRemoveCard", "POST /e2c/v2/RemoveCard", signed.payout(customers::removeCard))
                .add(
                        "payoutAddCertificate",
                        "POST /e2c/v2/AddCertificate",
                        signed.certificateUpload(certificates::addCertificate))
                .add(
                        "payoutUpdateCertificateStatus",
                        "POST /e2c/v2/UpdateCertificateStatus",
                        signed.certificateStatus(certificates::updateCertificateStatus))
                .add("payoutGetSbpMembers", "POST /a2c/sbp/GetSbpMembers", signed.payout(payouts::getSbpMembers));
    }

    private void pages(Routes routes) {
        routes.add("page", "GET /new/{code}", pages::payment)
                .add("pagePay", "POST /new/{code}/pay", pages::pay)
                .add("pageDecline", "POST /new/{code}/decline", pages::decline)
                .add("bindPage", "GET /bind/{requestKey}", pages::binding)
                .add("bindPageCard", "POST /bind/{requestKey}/card", exchange -> pages.bind(exchange, true))
                .add("bindPageDecline", "POST /bind/{requestKey}/decline", exchange -> pages.bind(exchange, false))
                .add("acsMethod", "POST /acs/method", acs::method)
                .add("acs", "POST /acs", acs::challenge)
                .add("acsAnswer", "POST /acs/answer", acs::answer);
    }

    private static KeyPair cardKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
