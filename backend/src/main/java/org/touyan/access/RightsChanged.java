package org.touyan.access;

import java.util.UUID;

/** Sessions, roles or areas of an account changed: what is remembered of it is read again. @param account null for all */
public record RightsChanged(UUID account) {}
