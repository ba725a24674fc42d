package io.github.prilavok.core;

import java.nio.file.Path;

/**
 * A file that the provider keeps, not yet fetched.
 *
 * <pre>{@code
 * cdek.print().downloadWaybill(uuid).toFile(Path.of("waybill.pdf"), 20_000_000).execute();
 * }</pre>
 */
public interface Download {
    /**
     * Streams the file to a path. It appears there whole or not at all: what has come so far stands in a file beside it,
     * which is removed if the download fails.
     *
     * @param file where to; an existing file is replaced
     * @param maxBytes a longer file is refused
     * @return the path
     */
    ApiCall<Path> toFile(Path file, long maxBytes);

    /** The file in memory, up to the client's limit for answers. */
    ApiCall<byte[]> bytes();
}
