package io.github.prilavok.core.internal;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Takes an answer off the wire. What it throws is a fault of the connection; what it cannot understand it says. */
interface AnswerHandler<T> {
    /** The reading of an answer, and the bytes it was read from (none if they went elsewhere). */
    record Answer<T>(RawResponse raw, Reading<T> reading) {}

    Answer<T> receive(Response response, Endpoint endpoint) throws IOException, NotUnderstood;

    /** The answer came whole and makes no sense. */
    final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1;
        private final transient RawResponse raw;

        NotUnderstood(RawResponse raw, Exception cause) {
            super(cause);
            this.raw = raw;
        }

        RawResponse raw() {
            return raw;
        }
    }

    /** Reads the whole body into memory, up to a limit, and has it understood by the provider's reader. */
    static <T> AnswerHandler<T> inMemory(ResponseReader reader, ResponseReader.ValueReader<T> values, long maxBytes) {
        return (response, endpoint) -> {
            RawResponse raw = new RawResponse(endpoint, response.code(), response.headers(), bytes(response, maxBytes));
            return understand(raw, reader, values);
        };
    }

    static <T> Answer<T> understand(RawResponse raw, ResponseReader reader, ResponseReader.ValueReader<T> values)
            throws NotUnderstood {
        try {
            return new Answer<>(raw, reader.read(raw, values));
        } catch (IOException | RuntimeException e) {
            if (!raw.successful()) {
                return new Answer<>(raw, raw.refused());
            }
            throw new NotUnderstood(raw, e);
        }
    }

    static byte[] bytes(Response response, long maxBytes) throws IOException {
        ResponseBody body = response.body();
        long length = body.contentLength();
        if (length > maxBytes) {
            throw new IOException("the answer has " + length + " bytes; the limit is " + maxBytes);
        }
        if (length >= 0) {
            return body.source().readByteArray(length);
        }
        Buffer buffer = new Buffer();
        while (body.source().read(buffer, 8192) != -1) {
            if (buffer.size() > maxBytes) {
                throw new IOException("the answer is longer than the limit of " + maxBytes + " bytes");
            }
        }
        return buffer.readByteArray();
    }
}
