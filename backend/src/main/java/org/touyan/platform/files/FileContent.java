package org.touyan.platform.files;

import java.util.Optional;
import java.util.UUID;

/** Where the bytes of files are kept. One of several beans, chosen by {@code touyan.files.store}. */
interface FileContent {
    /** What {@code touyan.files.store} calls it. */
    String name();

    /** Called once, at the start, on the one that is used; throws when its configuration lacks something. */
    default void prepare() {}

    /** Within the transaction that stores the file. */
    void write(UUID id, Part part, byte[] bytes);

    /** Empty when it is not there (any more). */
    Optional<byte[]> read(UUID id, Part part);

    /** Within the transaction that removes the file; what is not part of it goes when it has succeeded. */
    void delete(UUID id);

    /** A file has up to two contents. */
    enum Part {
        WHOLE,
        THUMBNAIL
    }
}
