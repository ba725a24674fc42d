package io.github.prilavok.sandbox.cdek;

/** One entry of {@code errors[]} or {@code warnings[]}. */
record CdekError(String code, String message) {

    static CdekError empty(String field) {
        return new CdekError("v2_field_is_empty", "[" + field + "] is empty");
    }

    static CdekError format(String value, String parameter) {
        return new CdekError("v2_invalid_format", "Value has invalid format: [" + value + "] in [" + parameter + "]");
    }

    static CdekError notFound(String uuid) {
        return new CdekError("v2_entity_not_found", "Entity is not found: " + uuid);
    }
}
