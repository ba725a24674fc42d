package io.github.prilavok.core;

import java.time.Duration;

/**
 * How often and how soon a call may be tried again. Which calls may be repeated at all is not a matter of policy: that is
 * each endpoint's {@link Safety}.
 *
 * <p>By default 3 attempts, waits drawn evenly between zero and 200 ms, 400 ms, … up to 5 s (full jitter), the provider's
 * {@code Retry-After} obeyed, and a budget that lets through 20 retries at once and then one for every ten calls that
 * succeed, so that a broken provider is not hammered by a thousand callers. Immutable.
 */
public final class RetryPolicy {
    private final int maxAttempts;
    private final Duration firstDelay;
    private final Duration maxDelay;
    private final int budget;
    private final boolean respectRetryAfter;

    private RetryPolicy(Builder builder) {
        maxAttempts = builder.maxAttempts;
        firstDelay = builder.firstDelay;
        maxDelay = builder.maxDelay;
        budget = builder.budget;
        respectRetryAfter = builder.respectRetryAfter;
    }

    public static RetryPolicy defaults() {
        return builder().build();
    }

    /** One attempt and no more; but for a 401 with a token that can be renewed, which executed nothing. */
    public static RetryPolicy never() {
        return builder().maxAttempts(1).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public int maxAttempts() {
        return maxAttempts;
    }

    public Duration firstDelay() {
        return firstDelay;
    }

    public Duration maxDelay() {
        return maxDelay;
    }

    public int budget() {
        return budget;
    }

    public boolean respectRetryAfter() {
        return respectRetryAfter;
    }

    @Override
    public String toString() {
        return "RetryPolicy{maxAttempts=" + maxAttempts + ", firstDelay=" + firstDelay + ", maxDelay=" + maxDelay
                + ", budget=" + budget + ", respectRetryAfter=" + respectRetryAfter + '}';
    }

    /** Builds a {@link RetryPolicy}; may be used again afterwards. */
    public static final class Builder {
        private int maxAttempts = 3;
        private Duration firstDelay = Duration.ofMillis(200);
        private Duration maxDelay = Duration.ofSeconds(5);
        private int budget = 20;
        private boolean respectRetryAfter = true;

        private Builder() {}

        /** All tries, the first included; 1 or more. Default 3. */
        public Builder maxAttempts(int maxAttempts) {
            if (maxAttempts < 1) {
                throw new IllegalArgumentException("maxAttempts must be 1 or more, not " + maxAttempts);
            }
            this.maxAttempts = maxAttempts;
            return this;
        }

        /** The longest wait before the second try; doubles with each try. Default 200 ms. */
        public Builder firstDelay(Duration firstDelay) {
            this.firstDelay = notNegative("firstDelay", firstDelay);
            return this;
        }

        /** The longest wait between tries, {@code Retry-After} excepted. Default 5 s. */
        public Builder maxDelay(Duration maxDelay) {
            this.maxDelay = notNegative("maxDelay", maxDelay);
            return this;
        }

        /** How many retries one client may make at once before calls have to succeed again; 0 or more. Default 20. */
        public Builder budget(int budget) {
            if (budget < 0) {
                throw new IllegalArgumentException("budget must be 0 or more, not " + budget);
            }
            this.budget = budget;
            return this;
        }

        /** Whether {@code Retry-After} is waited for; if not, an answer that carries it is not repeated. Default true. */
        public Builder respectRetryAfter(boolean respectRetryAfter) {
            this.respectRetryAfter = respectRetryAfter;
            return this;
        }

        public RetryPolicy build() {
            return new RetryPolicy(this);
        }

        private static Duration notNegative(String name, Duration value) {
            if (value.isNegative()) {
                throw new IllegalArgumentException(name + " must not be negative: " + value);
            }
            return value;
        }
    }
}
