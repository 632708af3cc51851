package org.touyan.registry.party;

/** What can happen to a Party member. */
public enum MemberEventKind {
    /** Taken into the county's list. */
    LISTED,
    /** 转正. */
    CONFIRMED,
    /** 组织关系转接, from one branch to another. */
    TRANSFERRED,
    /** Into another group of the same branch. */
    REGROUPED,
    /** 流出: works elsewhere, his branch keeps him. */
    FLOWED_OUT,
    RETURNED,
    ENDED
}
