package org.touyan.demo;

/** Told how far the load is, for whoever waits. */
@FunctionalInterface
public interface LoadProgress {
    void at(int percent, String step);
}
