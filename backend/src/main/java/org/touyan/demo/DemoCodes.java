package org.touyan.demo;

/** The few stored words that the loader shares with the modules whose tables it fills. */
final class DemoCodes {
    static final String PRESENT = "ACTIVE";

    private DemoCodes() {}
}
