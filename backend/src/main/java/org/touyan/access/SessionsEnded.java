package org.touyan.access;

import java.util.UUID;

/** What is remembered of an account's sessions no longer holds. @param account null for everybody's */
public record SessionsEnded(UUID account) {}
