package io.github.prilavok.cdek;

import io.github.prilavok.cdek.internal.NumberTaken;
import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.Failure.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What CDEK's error codes mean. The list is open and the spelling varies, so it goes by patterns where it can: a
 * business code, and any that nobody knows, is a refusal.
 */
final class ErrorCodes {
    private static final Set<String> INTERNAL = Set.of("v2_internal_error", "internal_error");
    static final String NOT_READY = "v2_entity_not_ready";
    private static final String STILL_PROCESSED = "v2_similar_request_still_processed";
    private static final String NO_CONTRACT = "ve_contract_with_id_not_exists";

    private static final Set<String> CREDENTIALS =
            Set.of("v2_token_expired", "v2_authorization_incorrect", "unauthorized", "invalid_client", "invalid_grant");
    private static final Set<String> TOO_LATE_OR_TAKEN = Set.of(
            STILL_PROCESSED,
            NOT_READY,
            "v2_update_forbidden",
            "v2_entity_has_final_status",
            "v2_entity_invalid",
            "v2_order_invalid",
            "v2_entity_empty",
            "v2_entity_expired");
    private static final List<String> TOO_LATE_OR_TAKEN_BEGINNINGS =
            List.of("v2_intake_exists_by_", "error_validate_order_delete_");

    private ErrorCodes() {}

    /** Whether CDEK itself failed, and may have executed the request before it did. */
    static boolean internal(@Nullable String code) {
        return code != null && INTERNAL.contains(code);
    }

    /** The kind of failure that this code stands for; null if the HTTP status has to say. */
    static @Nullable Kind kind(String code) {
        if (internal(code)) {
            return Kind.UNAVAILABLE;
        }
        if (CREDENTIALS.contains(code)) {
            return Kind.AUTHENTICATION;
        }
        if (code.startsWith("v2_") && code.contains("_not_found")) {
            return Kind.NOT_FOUND;
        }
        if (code.startsWith("v2_") && code.endsWith("_forbidden") && !code.equals("v2_update_forbidden")) {
            return Kind.PERMISSION;
        }
        if (TOO_LATE_OR_TAKEN.contains(code)
                || NumberTaken.is(code)
                || TOO_LATE_OR_TAKEN_BEGINNINGS.stream().anyMatch(code::startsWith)) {
            return Kind.CONFLICT;
        }
        // What is left of the protocol's own codes is about fields: absent, badly formed, too many.
        return code.startsWith("v2_") ? null : Kind.REFUSED;
    }

    /** Whether CDEK itself says that it has no such thing, and not some proxy that it has no such page. */
    static boolean notFound(ApiException error) {
        return error.code().filter(code -> kind(code) == Kind.NOT_FOUND).isPresent();
    }

    /** What to do about it; null if the kind says it all. */
    static @Nullable String advice(String code) {
        if (NumberTaken.is(code)) {
            return "Find the order by this number, compare and adopt it; a new number could ship a second parcel";
        }
        return switch (code) {
            case STILL_PROCESSED ->
                "An earlier request of this kind on this entity is still running: wait for it, and send again only what"
                        + " differs";
            case NOT_READY -> "Something that it depends on is not ready yet: try again in some seconds";
            case NO_CONTRACT -> "The account's keys are stale, or are not of this environment";
            case "v2_internal_error" -> "It may also mean a value of a wrong type in the request";
            default -> null;
        };
    }
}
