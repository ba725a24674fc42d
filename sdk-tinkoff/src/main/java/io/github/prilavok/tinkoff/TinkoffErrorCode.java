package io.github.prilavok.tinkoff;

import io.github.prilavok.core.error.ApiException;
import io.github.prilavok.core.error.Failure;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error code of the bank: what it means and what can be done about it.
 *
 * <pre>{@code
 * } catch (RefusedException e) {
 *     String words = TinkoffErrorCode.of(e)
 *             .filter(TinkoffErrorCode::forPayers)
 *             .flatMap(code -> e.providerMessage())
 *             .orElse("The payment failed, try another card");
 * }
 * }</pre>
 *
 * <p>The list is the bank's of 2025, with what was seen since; codes that are not in it occur.
 */
public final class TinkoffErrorCode {
    private final String code;
    private final String meaning;
    private final Failure.Kind kind;
    private final @Nullable String field;
    private final boolean temporary;
    private final boolean forPayers;

    TinkoffErrorCode(
            String code,
            String meaning,
            Failure.Kind kind,
            @Nullable String field,
            boolean temporary,
            boolean forPayers) {
        this.code = code;
        this.meaning = meaning;
        this.kind = kind;
        this.field = field;
        this.temporary = temporary;
        this.forPayers = forPayers;
    }

    /** The code with this text, as in {@link ApiException#code()}; empty if the bank's list has none. */
    public static Optional<TinkoffErrorCode> of(String code) {
        return Optional.ofNullable(ErrorTable.find(code));
    }

    /** The code of this error; empty if it has none, or one that the bank's list has not. */
    public static Optional<TinkoffErrorCode> of(ApiException error) {
        return error.code().flatMap(TinkoffErrorCode::of);
    }

    /** As the bank writes it; may be negative. */
    public String code() {
        return code;
    }

    /** What it means, in English; the bank's own words come with the error. */
    public String meaning() {
        return meaning;
    }

    /** What sort of failure it is, and so which exception. */
    public Failure.Kind kind() {
        return kind;
    }

    /** The field that it is about, as on the wire; empty if none. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * Whether the bank could not do it now and may later. It proves nothing: the request may have been executed all the
     * same, so only calls that are safe to repeat are repeated on it.
     */
    public boolean temporary() {
        return temporary;
    }

    /** Whether the bank's own application shows its words to payers. */
    public boolean forPayers() {
        return forPayers;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof TinkoffErrorCode other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    /** {@code "1051 (not enough money)"}. */
    @Override
    public String toString() {
        return code + " (" + meaning + ')';
    }
}
