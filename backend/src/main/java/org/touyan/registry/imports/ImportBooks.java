package org.touyan.registry.imports;

import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Where the checked rows of a kind go: written and taken back, each within one transaction of the caller. */
interface ImportBooks {
    boolean keeps(ImportKind kind);

    /** How many steps its progress has. */
    long size(UUID id);

    void write(UUID id, LongConsumer progress, Instant now);

    /** Refuses when something was built on the rows. */
    void takeBack(UUID id, LongConsumer progress, Instant now);
}
