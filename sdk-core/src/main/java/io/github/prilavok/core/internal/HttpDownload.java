package io.github.prilavok.core.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import okhttp3.Request;
import okhttp3.Response;

/** Streams a successful answer to a file; anything else goes to the provider's reader as usual. */
final class HttpDownload implements Download {
    private final Engine engine;
    private final Endpoint endpoint;
    private final Supplier<Request> request;
    private final ResponseReader responses;
    private final long maxResponseBytes;

    HttpDownload(
            Engine engine,
            Endpoint endpoint,
            Supplier<Request> request,
            ResponseReader responses,
            long maxResponseBytes) {
        this.engine = engine;
        this.endpoint = endpoint;
        this.request = request;
        this.responses = responses;
        this.maxResponseBytes = maxResponseBytes;
    }

    @Override
    public ApiCall<byte[]> bytes() {
        return new HttpApiCall<>(
                engine, endpoint, request, AnswerHandler.inMemory(responses, body -> body, maxResponseBytes));
    }

    @Override
    public ApiCall<Path> toFile(Path file, long maxBytes) {
        return new HttpApiCall<>(engine, endpoint, request, (response, endpoint) -> {
            if (!response.isSuccessful() || isJson(response)) {
                byte[] body = AnswerHandler.bytes(response, maxResponseBytes);
                RawResponse raw = new RawResponse(endpoint, response.code(), response.headers(), body);
                return AnswerHandler.understand(raw, responses, bytes -> {
                    throw new IOException("JSON came where a file was expected");
                });
            }
            save(response, file, maxBytes);
            RawResponse raw = new RawResponse(endpoint, response.code(), response.headers(), new byte[0]);
            return new AnswerHandler.Answer<>(raw, Reading.value(file));
        });
    }

    private static boolean isJson(Response response) {
        String type = response.header("Content-Type");
        return type != null && type.contains("json");
    }

    private void save(Response response, Path file, long maxBytes) throws IOException {
        long length = response.body().contentLength();
        if (length > maxBytes) {
            throw tooLong(maxBytes);
        }
        Path part = local(() -> Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part"));
        try {
            try (InputStream in = response.body().byteStream();
                    OutputStream out = local(() -> Files.newOutputStream(part))) {
                byte[] buffer = new byte[8192];
                long total = 0;
                for (int n = in.read(buffer); n != -1; n = in.read(buffer)) {
                    total += n;
                    if (total > maxBytes) {
                        throw tooLong(maxBytes);
                    }
                    int count = n;
                    local(() -> {
                        out.write(buffer, 0, count);
                        return out;
                    });
                }
            }
            local(() -> Files.move(part, file, StandardCopyOption.REPLACE_EXISTING));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private UncheckedIOException tooLong(long maxBytes) {
        return new UncheckedIOException(
                new IOException(endpoint + ": the file is longer than the limit of " + maxBytes + " bytes"));
    }

    private interface FileWork<R> {
        R run() throws IOException;
    }

    /** A fault of the disk is the caller's, not the connection's: it must not be taken for one and tried again. */
    private static <R> R local(FileWork<R> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
