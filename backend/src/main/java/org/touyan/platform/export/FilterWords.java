package org.touyan.platform.export;

/** A filter in words, for the watermark: what was not asked for is not said. */
public final class FilterWords {
    private final StringBuilder text = new StringBuilder();

    public FilterWords add(String name, Object value) {
        if (value != null) {
            text.append('，').append(name).append('：').append(value);
        }
        return this;
    }

    public FilterWords yesNo(String name, Boolean value) {
        return add(name, value == null ? null : value ? "是" : "否");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
