package io.github.prilavok.sandbox.tinkoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.prilavok.sandbox.Exchange;
import io.github.prilavok.sandbox.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The issuer's access control server: the pages of 3-D Secure that a browser posts to. */
final class Acs {
    private static final JsonMapper JSON = new JsonMapper();

    private final Bank bank;

    Acs(Bank bank) {
        this.bank = bank;
    }

    /** The hidden frame in which version 2 looks at the browser. */
    void method(Exchange exchange) {
        exchange.text(200, Html.TYPE, Html.page("3DS Method", ""));
    }

    /** Asks for the password. */
    void challenge(Exchange exchange) {
        Map<String, String> form = exchange.form();
        String creq = form.get("creq");
        String id = creq == null ? form.getOrDefault("PaReq", "") : acsTransId(creq);
        if (bank.challenge(id) == null) {
            exchange.refused();
            exchange.text(400, Html.TYPE, Html.page("Операция не найдена", ""));
            return;
        }
        String fields = Html.hidden("id", id)
                + Html.hidden("term", form.getOrDefault("TermUrl", ""))
                + "<input name=\"password\">";
        exchange.text(200, Html.TYPE, Html.page("Введите пароль", Html.button("/acs/answer", "Готово", fields)));
    }

    /** Takes the password and sends the browser back to the shop with the issuer's answer. */
    void answer(Exchange exchange) {
        Map<String, String> form = exchange.form();
        ThreeDs threeDs = bank.challenge(form.getOrDefault("id", ""));
        if (threeDs == null) {
            exchange.refused();
            exchange.text(400, Html.TYPE, Html.page("Операция не найдена", ""));
            return;
        }
        boolean passed = TestCard.PASSWORD.equals(form.get("password"));
        threeDs.passed(passed);
        String back = threeDs.second() ? threeDs.returnUrl() : form.get("term");
        String fields = threeDs.second()
                ? Html.hidden("cres", cres(threeDs, passed))
                : Html.hidden("MD", threeDs.serverTransId())
                        + Html.hidden("PaRes", threeDs.acsTransId() + (passed ? ".Y" : ".N"));
        String title = passed ? "Операция подтверждена" : "Операция не подтверждена";
        exchange.text(
                200,
                Html.TYPE,
                Html.page(title, back == null || back.isEmpty() ? "" : Html.button(back, "Вернуться", fields)));
    }

    private static String acsTransId(String creq) {
        try {
            JsonNode request = JSON.readTree(decode(creq));
            return request == null ? "" : request.path("acsTransID").asText();
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    private static byte[] decode(String creq) {
        String standard = creq.replace('-', '+').replace('_', '/').replace("=", "");
        return Base64.getDecoder().decode(standard);
    }

    private static String cres(ThreeDs threeDs, boolean passed) {
        ObjectNode cres = JsonNodeFactory.instance
                .objectNode()
                .put("threeDSServerTransID", threeDs.serverTransId())
                .put("acsTransID", threeDs.acsTransId())
                .put("messageType", "CRes")
                .put("messageVersion", "2.1.0")
                .put("transStatus", passed ? "Y" : "N");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(cres.toString().getBytes(StandardCharsets.UTF_8));
    }
}
