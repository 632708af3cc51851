package org.touyan.registry.party;

/** Party organisations from the largest to the smallest; only a branch has members of its own. */
public enum OrganisationKind {
    COMMITTEE("党委"),
    GENERAL_BRANCH("党总支"),
    BRANCH("党支部"),
    GROUP("党小组");

    public final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    /** A committee holds committees and all below, a general branch branches, a branch groups. */
    boolean holds(OrganisationKind below) {
        return switch (this) {
            case COMMITTEE -> below != GROUP;
            case GENERAL_BRANCH -> below == BRANCH;
            case BRANCH -> below == GROUP;
            case GROUP -> false;
        };
    }
}
