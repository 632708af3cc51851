package org.touyan.platform.database;

import java.util.Locale;

/**
 * A setting that is needed before Quarkus and its configuration exist: the system property, else the environment
 * variable of the same name in capitals ({@code touyan.data}, {@code TOUYAN_DATA}).
 */
public final class Setting {

    private Setting() {}

    public static String of(String name, String otherwise) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            value = System.getenv(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        }
        return value == null || value.isBlank() ? otherwise : value;
    }
}
