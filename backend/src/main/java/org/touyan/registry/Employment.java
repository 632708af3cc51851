package org.touyan.registry;

/** What a person does, as far as the county needs to know. */
public enum Employment {
    NONE("未就业"),
    LOCAL("本地就业"),
    MIGRANT("外出务工"),
    STUDENT("在校学生"),
    RETIRED("退休");

    public final String label;

    Employment(String label) {
        this.label = label;
    }
}
