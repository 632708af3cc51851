package org.touyan.registry.unit;

/** What a unit is in law. */
public enum UnitKind {
    DEPARTMENT("机关单位"),
    INSTITUTION("事业单位"),
    COMPANY("企业"),
    /** 农村集体经济组织: 股份经济合作社, 经济合作社. */
    COLLECTIVE("农村集体经济组织"),
    /** 农民专业合作社. */
    COOPERATIVE("农民专业合作社"),
    ASSOCIATION("社会组织"),
    OTHER("其他");

    public final String label;

    UnitKind(String label) {
        this.label = label;
    }
}
