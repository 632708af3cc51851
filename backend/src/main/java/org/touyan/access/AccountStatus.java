package org.touyan.access;

/** A disabled account keeps its history and cannot sign in. */
public enum AccountStatus {
    ACTIVE,
    DISABLED
}
