package org.touyan.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touyan.platform.area.AreaNames;
import org.touyan.platform.scope.Area;
import org.touyan.registry.Employment;
import org.touyan.registry.HouseholdStatus;
import org.touyan.registry.ResidentStatus;

/** Compares two states of a household or person, each the record that the audit trail keeps of it. */
@ApplicationScoped
public class FieldChanges {
    private final AreaNames names;

    FieldChanges(AreaNames names) {
        this.names = names;
    }

    /** What differs, in the order of the record's components, as people read it. */
    public List<FieldChange> between(Record before, Record after) {
        List<FieldChange> changes = new ArrayList<>();
        for (RecordComponent component : after.getClass().getRecordComponents()) {
            Object was = value(component, before);
            Object is = value(component, after);
            if (!same(was, is)) {
                FieldLabel field = FieldLabel.valueOf(component.getName());
                changes.add(new FieldChange(field.name(), field.label, text(field, was), text(field, is)));
            }
        }
        return changes;
    }

    /** 修改门牌号、备注. @param whose 黄小明 or empty */
    public static String sentence(String whose, List<FieldChange> changes) {
        String fields = changes.stream().map(FieldChange::label).distinct().collect(Collectors.joining("、"));
        return "修改" + (whose.isEmpty() ? "" : whose + "的") + (fields.isEmpty() ? "资料" : fields);
    }

    private String text(FieldLabel field, Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof HouseholdStatus status) {
            return status.label;
        }
        if (value instanceof ResidentStatus status) {
            return status.label;
        }
        if (value instanceof Employment employment) {
            return employment.label;
        }
        if (field == FieldLabel.area) {
            return place((String) value);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : field.text(value.toString());
    }

    /** 前于村 第一网格 第三联动网格. */
    private String place(String area) {
        return List.of(Area.VILLAGE, Area.GRID, Area.CONTACT_GRID).stream()
                .filter(length -> length <= area.length())
                .map(length -> names.name(area.substring(0, length)))
                .collect(Collectors.joining(" "));
    }

    /** 120.5 and 120.500000 are one place. */
    private static boolean same(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
