package org.touyan.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;

/** Which households; the same for the list and its export. Every part may be null. */
@Schema(description = "农户筛选条件，与列表的查询参数相同")
public record HouseholdFilter(
        @Pattern(regexp = Area.PATTERN, message = "区域代码无效") String area,
        @CleanText @Size(max = 40, message = "搜索内容最多 40 个字") String q,
        StatusChoice status,
        @Size(max = 40, message = "标签代码无效") String label,
        Boolean registeredHere,
        Boolean livesHere,
        Boolean withoutContact,
        Boolean withoutGrid,
        Boolean incomplete,

        @Min(value = 0, message = "人数不能为负") @Max(value = 99, message = "人数最多 99")
        Integer minMembers,

        @Min(value = 0, message = "人数不能为负") @Max(value = 99, message = "人数最多 99")
        Integer maxMembers) {

    public static final HouseholdFilter NONE =
            new HouseholdFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing but a place: then the kept sums know how many there are. */
    boolean onlyPlace() {
        return equals(new HouseholdFilter(area, null, null, null, null, null, null, null, null, null, null));
    }

    /** Nothing but a place and the missing contact member: the kept sums know that too. */
    boolean onlyUncontactedOfPlace() {
        return equals(new HouseholdFilter(area, null, null, null, null, null, Boolean.TRUE, null, null, null, null));
    }

    boolean ungriddedOnly() {
        return Boolean.TRUE.equals(withoutGrid);
    }

    boolean incompleteOnly() {
        return Boolean.TRUE.equals(incomplete);
    }

    boolean uncontactedOnly() {
        return Boolean.TRUE.equals(withoutContact);
    }
}
