package org.touyan.registry.party;

/** Full or on probation, with the code of GB/T 4762 that the registry knows him by. */
public enum MemberKind {
    FULL("正式党员", "01"),
    PROBATIONARY("预备党员", "02");

    public final String label;
    final String politicalStatus;

    MemberKind(String label, String politicalStatus) {
        this.label = label;
        this.politicalStatus = politicalStatus;
    }
}
