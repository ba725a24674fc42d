package io.github.prilavok.sandbox.yookassa;

import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Routes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code oauth/v2}: the merchant agrees on a page, the partner changes the code for a token. */
final class OauthRoutes {
    private static final String AUTHORIZE = "/oauth/v2/authorize";
    private static final int LONGEST_STATE = 1024;

    private final Gate gate;
    private final OauthApp app;
    private final Tokens tokens;
    private final YooKassaShop shop;

    /** @param shop whose owner sits before the page */
    OauthRoutes(Gate gate, OauthApp app, Tokens tokens, YooKassaShop shop) {
        this.gate = gate;
        this.app = app;
        this.tokens = tokens;
        this.shop = shop;
    }

    void addTo(Routes routes) {
        routes.add("authorizePage", "GET " + AUTHORIZE, this::page)
                .add("authorizePageAllow", "POST " + AUTHORIZE + "/allow", exchange -> leave(exchange, true))
                .add("authorizePageDeny", "POST " + AUTHORIZE + "/deny", exchange -> leave(exchange, false))
                .add("exchangeOauthCode", "POST /oauth/v2/token", gate.open(this::exchangeCode))
                .add("revokeOauthToken", "POST /oauth/v2/revoke_token", gate.open(this::revoke));
    }

    private void page(Exchange exchange) {
        String state = exchange.query().getOrDefault("state", "");
        boolean good = "code".equals(exchange.query("response_type"))
                && app.clientId().equals(exchange.query("client_id"))
                && state.length() <= LONGEST_STATE;
        if (!good) {
            exchange.refused();
            exchange.text(400, Html.TYPE, Html.page("Неверный запрос", ""));
            return;
        }
        String field = Html.hidden("state", state);
        exchange.text(
                200,
                Html.TYPE,
                Html.page(
                        "Доступ к магазину " + shop.id(),
                        Html.form(AUTHORIZE + "/allow", field, "Разрешить")
                                + Html.form(AUTHORIZE + "/deny", field, "Отказать")));
    }

    private void leave(Exchange exchange, boolean allowed) {
        String state = exchange.form().getOrDefault("state", "");
        String result = allowed ? "code=" + tokens.code(app, shop) : "error=access_denied";
        String query = state.isEmpty() ? result : result + "&state=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
        URI callback = app.callback();
        if (callback == null) {
            exchange.text(200, Html.TYPE, Html.page(result, ""));
        } else {
            Pages.redirect(exchange, callback + (callback.getRawQuery() == null ? "?" : "&") + query);
        }
    }

    private void exchangeCode(Exchange exchange) {
        requireApp(exchange);
        Map<String, String> form = exchange.form();
        if (!"authorization_code".equals(form.get("grant_type"))) {
            refuse(exchange, "unsupported_grant_type");
            return;
        }
        Token token = tokens.exchange(app.clientId(), form.getOrDefault("code", ""));
        if (token == null) {
            refuse(exchange, "invalid_grant");
            return;
        }
        exchange.json(
                200, Wire.object().put("access_token", token.value()).put("expires_in", Tokens.TOKEN_LIFE.toSeconds()));
    }

    private void revoke(Exchange exchange) {
        requireApp(exchange);
        tokens.revoke(app.clientId(), exchange.form().getOrDefault("token", ""));
        exchange.json(200, Wire.object());
    }

    private void requireApp(Exchange exchange) {
        Accounts.Pair pair = Accounts.basic(exchange.header("Authorization"));
        boolean known = Accounts.same(pair.id(), app.clientId()) & Accounts.same(pair.secret(), app.clientSecret());
        if (!known) {
            throw Refusal.credentials("Client credentials are incorrect");
        }
    }

    private static void refuse(Exchange exchange, String error) {
        exchange.refused();
        exchange.json(400, Wire.object().put("error", error));
    }
}
