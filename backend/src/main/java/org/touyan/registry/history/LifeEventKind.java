package org.touyan.registry.history;

/** What can happen to a household or a person of it. The names are stored; the labels are what people read. */
public enum LifeEventKind {
    CREATED("建档"),
    IMPORTED("导入"),
    EDITED("修改资料"),
    BIRTH("出生"),
    DEATH("死亡"),
    MARRIED_IN("婚入"),
    MARRIED_OUT("婚出"),
    MEMBER_ADDED("增加成员"),
    MEMBER_LEFT("成员迁出"),
    MEMBER_BACK("成员迁回"),
    HEAD_CHANGED("变更户主"),
    SPLIT("分户"),
    MERGED("并户"),
    MOVED("迁村"),
    MOVED_OUT("迁出"),
    CAME_BACK("迁回"),
    CANCELLED("销户"),
    LABELLED("加标签"),
    UNLABELLED("终止标签"),
    REGROUPED("调整网格"),
    /** The village merged or its group changed number: the household's number with it. */
    RENUMBERED("户号变更");

    public final String label;

    LifeEventKind(String label) {
        this.label = label;
    }
}
