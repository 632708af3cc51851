package org.touyan.platform.database;

/** The embedded database cannot serve: one line in Chinese and one in English, fit to print as it is. */
public final class DatabaseFailure extends RuntimeException {

    public DatabaseFailure(String chinese, String english) {
        super(chinese + System.lineSeparator() + english);
    }

    public DatabaseFailure(String chinese, String english, Throwable cause) {
        super(chinese + System.lineSeparator() + english, cause);
    }
}
