package org.touyan.platform.web;

/**
 * What the caller may do next with a row; screens offer these and nothing else.
 *
 * @param reason why it is not possible now, null when enabled
 */
public record ActionView(String action, boolean enabled, String reason) {
    public static ActionView enabled(String action) {
        return new ActionView(action, true, null);
    }

    public static ActionView disabled(String action, String reason) {
        return new ActionView(action, false, reason);
    }
}
