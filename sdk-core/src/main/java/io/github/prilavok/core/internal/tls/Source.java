package io.github.prilavok.core.internal.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where certificates and keys come from: a file, read anew each time, or bytes that were read once. */
final class Source {
    /** Far more than the longest bundle of authorities; a wrong path to something huge stops here. */
    private static final int MAX_BYTES = 4 << 20;

    private final String name;
    private final @Nullable Path file;
    private final byte[] content;

    private Source(String name, @Nullable Path file, byte[] content) {
        this.name = name;
        this.file = file;
        this.content = content;
    }

    static Source file(Path file) {
        return new Source(file.toString(), file, new byte[0]);
    }

    /** Reads the stream at once; closing it stays with the caller. */
    static Source stream(String name, InputStream in) {
        try {
            return new Source(name, null, bounded(name, in));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + name, e);
        }
    }

    String name() {
        return name;
    }

    byte[] read() {
        if (file == null) {
            return content;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bounded(name, in);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "there is no file " + file.toAbsolutePath() + "; correct the path or put the file there", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "cannot read " + file.toAbsolutePath() + "; it must be a file that this process may read", e);
        }
    }

    private static byte[] bounded(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    name + " is larger than 4 MiB, so it holds no certificate or key; correct the path");
        }
        return bytes;
    }

    @Override
    public String toString() {
        return name;
    }
}
