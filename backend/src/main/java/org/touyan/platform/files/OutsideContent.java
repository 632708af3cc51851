package org.touyan.platform.files;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Content that takes no part in transactions: what they decide is done when they have ended. */
abstract class OutsideContent implements FileContent {
    private static final Logger LOG = Logger.getLogger(OutsideContent.class);
    private final TransactionSynchronizationRegistry transaction;

    OutsideContent(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Whole or not at all. */
    abstract void put(UUID id, Part part, byte[] bytes);

    /** No error when it is not there. */
    abstract void erase(UUID id, Part part);

    @Override
    public void write(UUID id, Part part, byte[] bytes) {
        eraseOn(false, id);
        put(id, part, bytes);
    }

    @Override
    public void delete(UUID id) {
        eraseOn(true, id);
    }

    private void eraseOn(boolean success, UUID id) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if ((status == Status.STATUS_COMMITTED) == success) {
                    eraseAll(id);
                }
            }
        });
    }

    /** The answer to the person is decided by now: what cannot be removed is left, unreachable, and told to the operator. */
    private void eraseAll(UUID id) {
        for (Part part : Part.values()) {
            try {
                erase(id, part);
            } catch (RuntimeException e) {
                LOG.errorf(e, "file %s (%s) should be gone from the %s and is not", id, part, name());
            }
        }
    }

    /** By the end of the id: the beginning of a time-ordered one is the same for a whole day. */
    static String path(UUID id, Part part) {
        String name = id.toString();
        return name.substring(name.length() - 2)
                + "/"
                + name
                + "."
                + part.name().toLowerCase(Locale.ROOT);
    }
}
