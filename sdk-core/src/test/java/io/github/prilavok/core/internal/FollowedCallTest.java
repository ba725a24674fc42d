package io.github.prilavok.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.ApiResponse;
import io.github.prilavok.core.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class FollowedCallTest {
    private final List<String> sent = new ArrayList<>();

    @Test
    void the_answer_of_the_first_says_what_is_called_next() {
        assertThat(chain().execute()).isEqualTo("b:a:1");
        assertThat(chain().executeAsync().join()).isEqualTo("b:a:1");
        assertThat(chain().executeForResponse().status()).isEqualTo(200);
        assertThat(chain().executeForResponseAsync().join().value()).isEqualTo("b:a:1");
        assertThat(chain().map(String::length).execute()).isEqualTo(5);
        assertThat(sent).containsExactly("a", "b", "a", "b", "a", "b", "a", "b", "a", "b");
    }

    @Test
    void a_chain_may_end_with_what_is_known() {
        ApiCall<String> chain =
                FollowedCall.then(new Step("a"), answer -> new KnownCall<>(answer).map(known -> known + "!"));

        assertThat(chain.with(RequestOptions.none()).execute()).isEqualTo("a:1!");
        assertThat(chain.executeForResponseAsync().join().value()).isEqualTo("a:1!");
    }

    @Test
    void options_reach_every_call() {
        chain().with(RequestOptions.maxAttempts(1)).execute();
        chain().with(RequestOptions.maxAttempts(1)).executeAsync().join();

        assertThat(sent).containsExactly("a, 1 try", "b, 1 try", "a, 1 try", "b, 1 try");
    }

    @Test
    void whichever_fails_ends_the_chain() {
        IllegalStateException error = new IllegalStateException("no");
        ApiCall<String> first = FollowedCall.then(new Step("a", CompletableFuture.failedFuture(error)), this::next);
        ApiCall<String> second =
                FollowedCall.then(new Step("a"), answer -> new Step("b", CompletableFuture.failedFuture(error)));
        ApiCall<String> between = FollowedCall.then(new Step("a"), answer -> {
            throw error;
        });

        for (ApiCall<String> call : List.of(first, second, between)) {
            CompletableFuture<String> future = call.executeAsync();
            assertThatThrownBy(future::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCause(error);
        }
        assertThat(sent).containsExactly("a", "a", "b", "a");
    }

    @Test
    void cancelling_reaches_the_call_that_is_on_its_way() {
        CompletableFuture<String> early = new CompletableFuture<>();
        CompletableFuture<String> chain =
                FollowedCall.then(new Step("a", early), this::next).executeAsync();
        chain.cancel(true);
        assertThat(early).isCancelled();
        assertThatThrownBy(chain::join).isInstanceOf(CancellationException.class);

        CompletableFuture<String> late = new CompletableFuture<>();
        CompletableFuture<String> second =
                FollowedCall.then(new Step("a"), answer -> new Step("b", late)).executeAsync();
        second.cancel(true);
        assertThat(late).isCancelled();
        assertThat(second).isCompletedExceptionally();
        assertThat(sent).containsExactly("a", "a", "b");
    }

    private ApiCall<String> chain() {
        return FollowedCall.then(new Step("a"), this::next);
    }

    private ApiCall<String> next(String answer) {
        return new Step("b", CompletableFuture.completedFuture("b:" + answer));
    }

    /** A call that notes that it was made. */
    private final class Step implements ApiCall<String> {
        private final String name;
        private final CompletableFuture<String> answer;

        Step(String name) {
            this(name, CompletableFuture.completedFuture(name + ":1"));
        }

        Step(String name, CompletableFuture<String> answer) {
            this.name = name;
            this.answer = answer;
        }

        @Override
        public String execute() {
            return executeAsync().join();
        }

        @Override
        public ApiResponse<String> executeForResponse() {
            return executeForResponseAsync().join();
        }

        @Override
        public CompletableFuture<String> executeAsync() {
            sent.add(name);
            return answer;
        }

        @Override
        public CompletableFuture<ApiResponse<String>> executeForResponseAsync() {
            return executeAsync()
                    .thenApply(value -> new ApiResponse<>(value, 200, Headers.EMPTY, new byte[0], 1, null, null));
        }

        @Override
        public ApiCall<String> with(RequestOptions options) {
            return options.maxAttempts().isEmpty()
                    ? this
                    : new Step(name + ", " + options.maxAttempts().orElseThrow() + " try", answer);
        }

        @Override
        public <R> ApiCall<R> map(Function<? super String, ? extends R> f) {
            throw new UnsupportedOperationException();
        }
    }
}
