package io.github.prilavok.tinkoff;

import io.github.prilavok.core.internal.Check;
import io.github.prilavok.tinkoff.internal.TinkoffJson;
import io.github.prilavok.tinkoff.model.Authorization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The texts that the payer's browser posts to the card's bank in 3-D Secure 2. */
public final class ThreeDs {
    private static final Pattern WINDOW = Pattern.compile("0[1-5]");

    private ThreeDs() {}

    /**
     * {@code threeDSMethodData}: what a hidden frame posts to {@code ThreeDSMethodURL} before FinishAuthorize. Wait for the
     * notification for 10 seconds at most.
     *
     * @param tdsServerTransId from Check3dsVersion
     * @param notificationUrl where the card's bank says that it is done
     */
    public static String methodData(String tdsServerTransId, String notificationUrl) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("threeDSServerTransID", tdsServerTransId);
        members.put("threeDSMethodNotificationURL", notificationUrl);
        return base64(members);
    }

    /**
     * {@code creq}: what the browser posts to {@code ACSUrl} after FinishAuthorize answered 3DS_CHECKING.
     *
     * @param authorization the answer of FinishAuthorize
     * @param messageVersion from Check3dsVersion: {@code "2.1.0"}
     * @param windowSize {@code "01"} to {@code "05"}: 250×400, 390×400, 500×600, 600×400, full screen
     * @throws IllegalArgumentException if the answer has no check of 3-D Secure 2
     */
    public static String creq(Authorization authorization, String messageVersion, String windowSize) {
        Check.form("challengeWindowSize", windowSize, WINDOW, "01 to 05");
        Map<String, String> members = new LinkedHashMap<>();
        members.put("threeDSServerTransID", Check.required("TdsServerTransId", authorization.tdsServerTransId()));
        members.put("acsTransID", Check.required("AcsTransId", authorization.acsTransId()));
        members.put("challengeWindowSize", windowSize);
        members.put("messageType", "CReq");
        members.put("messageVersion", messageVersion);
        return base64(members);
    }

    private static String base64(Map<String, String> members) {
        try {
            return Base64.getEncoder().encodeToString(TinkoffJson.MAPPER.writeValueAsBytes(members));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
