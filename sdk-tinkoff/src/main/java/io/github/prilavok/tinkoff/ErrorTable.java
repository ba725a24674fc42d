package io.github.prilavok.tinkoff;

import io.github.prilavok.core.error.Failure.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bank's error codes. A line holds codes, what sort of failure they are, the field that they are about, their meaning. */
final class ErrorTable {
    /** None of these proves that nothing was executed. */
    private static final Set<String> TRANSIENT = Set.of(
            "3", "21", "96", "97", "98", "120", "123", "125", "401", "402", "505", "515", "903", "999", "1018", "1030",
            "1085", "1089", "1091", "1096", "3040", "7999", "8002", "8004", "9001", "9301", "9400", "9999");

    /** What the bank's own application shows to payers. */
    private static final Set<String> FOR_PAYERS = Set.of(
            "53", "99", "101", "206", "224", "225", "252", "1006", "1012", "1013", "1014", "1015", "1030", "1033",
            "1034", "1035", "1036", "1037", "1038", "1039", "1040", "1041", "1042", "1043", "1051", "1054", "1057",
            "1065", "1082", "1089", "1091", "1096");

    private static final Map<Character, Kind> KINDS = Map.of(
            'A', Kind.AUTHENTICATION,
            'P', Kind.PERMISSION,
            'N', Kind.NOT_FOUND,
            'I', Kind.INVALID_REQUEST,
            'C', Kind.CONFLICT,
            'L', Kind.RATE_LIMIT,
            'U', Kind.UNAVAILABLE,
            'R', Kind.REFUSED);

    private static final String CODES = """
            1 I - the parameters could not be mapped
            2 I - required parameters are missing
            3 U - internal error
            4 C - the payment's status cannot be changed so
            5 R - contact the bank's support
            6 N - the card is not bound
            7 N CustomerKey there is no such customer, or its status is wrong
            8 C - the transaction's status does not allow it
            9 I - the redirect URL is empty
            10 P - the terminal may not use Charge
            11 R - the payment is impossible
            12 I RedirectDueDate the due date is wrong
            13 R - the mobile or WebMoney payment is not available
            14 R - the payment is wrong
            15 R - EINV failed
            16 R - the bill was rejected
            17 I - the input is wrong
            18 R - MC failed
            19 R - WebMoney failed
            20 C OrderId the order number was used before
            21 U - internal error of the acquiring
            27 R - the cash link is busy
            50 R - the notification was not sent
            51 R - the e-mail was not sent
            52 R - the SMS was not sent
            53 R - contact the seller
            54 R - a repeated 3-D Secure is not allowed
            55 R - there are no paid purposes
            60 P - documents by URL are forbidden for the terminal
            61 I EmailList either the addresses or the URL is needed
            62 P - forbidden for the system
            63 N PaymentId the operation was not found
            64 I - the data are invalid
            65-68 R - the document was not built
            76 R - the operation with a foreign card was refused
            77 R - the payment with a foreign card was refused
            78 R - the payout to a foreign card was refused
            79 R - the refund to a foreign card was refused
            96 U - Iris does not answer
            97 U - Jasper does not answer
            98 U - SubExt does not answer
            99 R - the card's bank declined
            100 R - refused: nothing was reserved, or it was cancelled or confirmed before, the amount is above the hold, there is a chargeback, 3-D Secure is not set up, or the card is inactive
            101 R - 3-D Secure failed
            102 R - refused by fraud control or a limit
            103,116 R - not enough money
            104 R - the recurring charge failed
            105 R - recurring charges of Maestro are off
            106,507 R - the card has no 3-D Secure
            107 R CardId the card id is wrong
            108 R - only cards with 3-D Secure are taken
            109 I - the number of the 3-D Secure check is missing
            110,111 I - the answer of the card's bank is missing or wrong
            119,2200 L - too many authorisations were asked for
            120,123,125 U - try later
            191 R - the contract's status is wrong
            201 I - a required field is empty
            202 P - the terminal is blocked
            203 I - the request is empty
            204 A Token the token is wrong
            205 A TerminalKey the token is wrong, or there is no such terminal
            206 I Email the e-mail address is empty
            207 I DATA the additional data are too long
            208 I DATA a key of the additional data is too long
            209 I DATA a value of the additional data is too long
            210 I TerminalKey it is too long
            211 I IP it is wrong
            212 I OrderId it is too long
            213 I Description it is too long
            214,241 I Currency it is out of range
            215 I PayForm it is too long
            216 I CustomerKey it is too long
            217 I PaymentId it is no number
            218 I CardData the card number is no number
            219 I CardData the expiry is wrong
            220 I CardData the holder's name is too long
            221 I CardData the CVV is no number
            222 I CardId it is no number
            223 I RebillId it is no number
            224,225 I Email the e-mail address is wrong
            226 I Email it is too long
            227 I Phone it is too long
            228 I MD it is too long
            229 I PaRes it is too long
            230 I Code it is too long
            231 N CardId the card was not found
            233 I CardId it is too long
            234 I CardData the card number is too long
            235 I RebillId it is too long
            236 I Token it is too long
            237 I PaymentId it is too long
            238 I CardData the expiry is too long
            239 I CardData the CVV is too long
            240 I Amount it is no number
            242 I InfoEmail it is too long
            243 I CardData it cannot be decrypted
            244-250 I - a field could not be mapped: CardData, AddCard, SendEmail, Amount, CVV, Currency or DATA
            251 I Amount it is below the minimum
            252 R - the card has expired
            253 R Currency it is not allowed
            254 P - the feature is off
            255 N PaymentId the payment was not found
            256 I CreateDealWithType the type of the deal is wrong
            257 I FinalPayout it is wrong
            258 I Receipt Ean13 is wrong
            259 I EncryptedPaymentData it is wrong
            260 I Phone it is longer than 30
            261 I Source it is wrong
            262 C - the parent payment has expired
            308 I Receipt the items do not sum to the payments
            309 I Receipt it is missing
            310 I Receipt a quantity has too many digits
            311-314 R - the receipt service failed
            315 P - there is no cash register
            316 I Receipt a phone is longer than 19
            317,318 I Receipt the agent's sign is wrong or missing
            319,320 I Receipt the supplier or its INN is missing
            321 I Receipts it is missing
            322 A - the signature is wrong
            323 I Amount the amounts differ
            324 C - this kind of cancellation is not allowed
            325 N - the transaction was not found
            326 I Amount it is wrong
            327 R - refused: card to card
            328 I - the data of the debit and the credit are needed
            329 I Receipt Email or Phone is needed
            330 I Amount it is above the original one
            331 P TerminalKey it is the wrong terminal
            332 I Shops a fee is below zero
            333 I Shops an amount is below one kopeck
            334 I Receipt its sum is not the payment's
            335 N OrderId there is no such order
            381 R - only residents' cards are taken
            382 R - only non-residents' cards are taken
            383,385,386 I Receipt a field of marked or agent goods is wrong or in the wrong place
            384 R - refused: recurring card to card
            401 U - internal error
            402 U - try later
            403-406 R - a limit of top-ups is reached
            407 N - not found
            410 I - the kind of transfer is wrong
            411 N X509SerialNumber there is no such certificate
            412 A X509SerialNumber the certificate has expired
            413 A X509SerialNumber the certificate is blocked
            414 C Certificate it is stored already
            415 A Certificate it is not valid yet
            416 I SetStatus it is wrong
            417 R Certificate it could not be processed
            419,1119 I DATA the account is needed for MCC 6050 and 6051
            500 P - cards may not be bound
            501 P TerminalKey it is the wrong terminal
            502 I RequestKey it is wrong
            503 I CustomerKey it is wrong
            504 R - the payment of the binding failed
            505,515 U - internal error
            506,600 R - the card is on the bank's list of refused ones
            508 I CardData the card number is wrong
            509 R - the payment of the binding could not be reversed
            510 C - the card is bound already
            511 R - 3-D Secure failed
            512 R - the request for 3-D Secure failed
            513 R - the payment after 3-D Secure failed
            514 R Amount it is not what was held
            601 R - only MasterCard is taken
            603 L - too many tries with this card
            604,703,1201 R - contact the bank's support
            619 I - the sender's data are wrong
            620 I Amount it is zero
            623 C OrderId the payout of this order was made before
            632-634 R - a limit is reached
            637 I - the receiver's data are wrong
            642 I CardData the card number is wrong
            648 P - the shop is not active
            650,1207 R - the payer may try again
            651 I Request_Id it is wrong
            702 I - MAID or SAAV is wrong
            800 R - the fee is wrong
            903 U - try again
            914 N PaymentId the payment was not found
            926 C - the deal is closed
            927 N - there is no such deal
            935 I PaymentRecipientId it is missing
            936 I DealId it is missing
            937 I CreateDealWithType it is missing
            938 I PaymentRecipientId it is too long
            939 I LevelOfConfidence it has to be a member of the root
            940 I DATA the deal is described both there and in the root
            941,942 I - the account's information is no object
            943 I FinalPayout it has to be a member of the root
            944 I LevelOfConfidence it is wrong
            991 R - a terminal with 3-D Secure is needed
            999 U - try again
            1001 R - call the card's bank
            1003 R - the shop is wrong
            1004,1007,1043,1059,1063,1093,1094 R - suspicious
            1005,1008,1012,1062,1088,1092 R - declined
            1006 R - failed
            1013,1019 R - above a limit
            1014 R - the card is wrong
            1015 R - there is no such card
            1017 R - try again or call the card's bank
            1018 U - the status of the payment is not known
            1030 U - try again
            1034 R - try again
            1033,1054 R - the card has expired
            1035-1037,1040,1042 R - the card's bank refused
            1038 R - too many tries of the PIN
            1039,1053 R - there is no such account
            1041 R - the card was lost
            1051 R - not enough money
            1055,1086 R - the PIN is wrong
            1057,1058 R - forbidden by the holder
            1061,1065 R - a limit is reached
            1064 R - the amount is wrong
            1071 R - the token has expired
            1075 R - a limit of operations is reached
            1076 R - the reversal failed
            1077 R - the codes differ
            1078 R - not supported
            1080 R - the expiry is wrong
            1082 R - the CVV is wrong
            1085 U - the card's bank says that it succeeded
            1089 U - try again
            1091 U - the card's bank does not answer
            1096 U - system error of the card's bank
            1099 R - the method is off
            1116 R - the payout is above the balance
            1125 I OperationInitiatorType it is wrong
            1126 I OperationInitiatorType it does not go with Recurrent, RebillId or the terminal
            1202-1205 R - a limit or a country of the shop
            1217,1218 R - use another card
            1235 R - Mir needs 3-D Secure 2
            1237 R - the receiver is in the Central Bank's list of frauds
            1316 R - an authorisation with 3-D Secure is forbidden
            1502 R - not enough money on the company's account
            1503 R - the company's account has the wrong status
            2014 R - 3-D Secure failed
            2015 N - there is no such shop
            3001 P - SBP is off for the terminal
            3002 R - the shop's balance is too low for the refund
            3003 R - cancelled by fraud control
            3004 P - payouts by SBP are off
            3008,3010 R - the receiver has no account
            3009 R - declined
            3011 P - payouts are off
            3012 N - the link was not found
            3013 P - recurring payments by SBP are off
            3014 I AccountToken it is missing
            3015 C AccountToken its status does not allow it
            3016 I Amount there is no QR code for it
            3017 I RedirectDueDate it is wrong
            3019 P - SBP is switched off in the cabinet
            3028,3031 R - the payer's bank refused the refund
            3029 L - one refund an hour
            3030 L - five refunds a day
            3032,3033 L - too many payouts
            3034-3036 R - the payout was refused
            3037 C - it may not be repeated
            3038 R - a refund needs an account at T-Bank
            3040 U - technical error
            3041 L - too many in a day
            3042 L - too many in an hour
            3044 I BankId it is wrong
            3101,3102 R - Mir Pay failed
            5031,5032,5036,5038,5043 R - the refund was refused
            5060 R - the payer has not enough money
            5061 R - the payer's limit of sums is reached
            5062 R - the payer's limit of operations is reached
            5063 R - suspicious
            5064 R - the payer's bank forbids the category
            5065 R - the payer's account is blocked
            5066 R - the payer's account is closed
            5067 R - forbidden by law
            7999 U - technical error
            8001 R - not for instalments
            8002 U - the credit broker does not answer
            8003 R - not for Dolyami
            8004 U - BNPL does not answer
            9001 U - try again
            9143,9144 I Phone it is wrong
            9151 I Amount it is below 10 roubles
            9152,9191 R - above a limit
            9159-9161,9164 R - the receiver is refused
            9301,9400 R - technical error of SBP
            9302 C - a duplicate at SBP
            9401,9403,9500,9501 R - SBP refused
            9999 U - internal error, or words about a field
            -906 I Amount the refund is above the purchase
            -907 P TerminalKey it is the wrong terminal
            -910 I DealId it is wrong
            -913 C - a second payment into a deal of one
            -914 P DealId it is another terminal's deal
            -915,-916,-919 I DATA the parameters of the deal are wrong
            -920 C DealId the deal is closed
            -921 R - the payout is above the deal's balance
            """;

    private static final Map<String, TinkoffErrorCode> BY_CODE = read();

    private ErrorTable() {}

    static @Nullable TinkoffErrorCode find(String code) {
        return BY_CODE.get(code);
    }

    private static Map<String, TinkoffErrorCode> read() {
        Map<String, TinkoffErrorCode> codes = new HashMap<>();
        CODES.lines().forEach(line -> {
            String[] columns = line.split(" ", 4);
            for (String part : columns[0].split(",")) {
                int dash = part.indexOf('-', 1);
                int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
                int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1));
                for (int code = first; code <= last; code++) {
                    add(codes, Integer.toString(code), columns);
                }
            }
        });
        return codes;
    }

    private static void add(Map<String, TinkoffErrorCode> codes, String code, String[] columns) {
        Kind kind = KINDS.get(columns[1].charAt(0));
        String field = columns[2].equals("-") ? null : columns[2];
        TinkoffErrorCode entry = new TinkoffErrorCode(
                code,
                columns[3],
                kind == null ? Kind.REFUSED : kind,
                field,
                TRANSIENT.contains(code),
                FOR_PAYERS.contains(code));
        if (codes.put(code, entry) != null) {
            throw new IllegalStateException("code " + code + " stands in the table twice");
        }
    }
}
