package org.touyan.platform.web;

/** Walks an exception's causes. */
final class Causes {
    private Causes() {}

    /** The first cause of that type, the exception itself included, or null. */
    static <T extends Throwable> T find(Throwable e, Class<T> type) {
        for (Throwable t = e; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
