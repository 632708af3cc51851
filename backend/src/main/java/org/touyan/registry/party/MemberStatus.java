package org.touyan.registry.party;

/** In the list, or why no longer. */
public enum MemberStatus {
    ACTIVE("在册"),
    TRANSFERRED_OUT("转出本县"),
    DECEASED("已故"),
    /** Left of his own will, or struck off for not taking part. */
    WITHDRAWN("退党或除名"),
    EXPELLED("开除党籍");

    public final String label;

    MemberStatus(String label) {
        this.label = label;
    }

    /** Is no Party member any more, here or elsewhere. */
    boolean leavesTheParty() {
        return this == WITHDRAWN || this == EXPELLED;
    }
}
