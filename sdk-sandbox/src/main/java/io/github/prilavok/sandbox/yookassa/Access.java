package io.github.prilavok.sandbox.yookassa;

/** Which credentials an endpoint takes. */
enum Access {
    /** A shop's, or a partner's token for it. */
    SHOP,
    /** A shop's Basic alone. */
    SHOP_BASIC,
    /** A payout gateway's. */
    GATEWAY,
    /** A payout gateway's or, for payouts within its Safe deals, a shop's Basic. */
    PAYOUTS,
    /** A partner's token alone. */
    OAUTH,
    /** Any. */
    ANY;

    boolean admits(Caller caller) {
        boolean shop = caller.account() instanceof YooKassaShop;
        boolean basic = caller.token() == null;
        return switch (this) {
            case SHOP -> shop;
            case SHOP_BASIC -> shop && basic;
            case GATEWAY -> !shop;
            case PAYOUTS -> basic;
            case OAUTH -> !basic;
            case ANY -> true;
        };
    }
}
