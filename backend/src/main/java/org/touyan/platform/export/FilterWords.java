package org.touyan.platform.export;

import org.touyan.platform.text.Masking;

/** A filter in words, for the watermark: what was not asked for is not said, and no number in full. */
public final class FilterWords {
    private final StringBuilder text = new StringBuilder();

    public FilterWords add(String name, Object value) {
        if (value != null) {
            text.append('，').append(name).append('：').append(Masking.typed(value.toString()));
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
