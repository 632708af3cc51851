package org.touyan.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touyan.platform.area.AreaName;

/** What the workbench shows. */
public final class WorkbenchViews {
    private WorkbenchViews() {}

    @Schema(description = "工作台：本人管辖范围内的数字、待办和最近变动")
    public record Workbench(
            List<AreaName> areas, List<Figure> cards, List<PlaceFigures> towns, List<Change> recent, List<Todo> todo) {}

    /** @param unit {@code %} for a share of 0 to 1, else null */
    @Schema(description = "一个数字")
    public record Figure(
            @Schema(examples = "households") String code,
            BigDecimal value,
            String unit,
            @Schema(description = "实际不止此数：数到一万为止") boolean valueIsLowerBound) {}

    /** @param coverage share of the households that have a contact member, 0 to 1 */
    @Schema(description = "下一级区域的数字")
    public record PlaceFigures(
            @Schema(examples = "330726104") String code,
            @Schema(examples = "郑宅镇") String name,
            long households,
            long residents,
            BigDecimal coverage) {}

    @Schema(description = "一次变动")
    public record Change(
            Instant at,
            String accountName,
            @Schema(examples = "household.update") String action,
            @Schema(examples = "household") String objectType,
            String objectId,
            String objectName) {}

    /** @param count exact up to 10,000. @param periodName of the appraisal that it is about; null for anything else */
    @Schema(description = "一类待办及其链接")
    public record Todo(
            @Schema(examples = "householdsWithoutContact") String code,
            long count,
            @Schema(examples = "2026年10月") String periodName,

            @Schema(examples = "/households?withoutContact=true")
            String link) {}
}
