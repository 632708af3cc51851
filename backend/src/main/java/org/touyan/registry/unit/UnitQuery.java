package org.touyan.registry.unit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which page of which units. */
public class UnitQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域代码，默认为本人的全部管辖范围", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("q")
    @Parameter(description = "名称、拼音首字母或统一社会信用代码", example = "股份经济合作社")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "类型", schema = @Schema(implementation = UnitKind.class))
    @Pattern(regexp = "DEPARTMENT|INSTITUTION|COMPANY|COLLECTIVE|COOPERATIVE|ASSOCIATION|OTHER", message = "类型无效")
    public String kind;

    @QueryParam("ended")
    @Parameter(description = "true：只看已注销的", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String ended;

    @QueryParam("asOf")
    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
    public String asOf;
}
