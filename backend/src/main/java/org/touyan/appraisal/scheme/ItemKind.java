package org.touyan.appraisal.scheme;

public enum ItemKind {
    ADD,
    DEDUCT,
    VETO
}
