package org.touyan.registry.party;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which page of which Party organisations. */
public class OrganisationQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域代码，默认为本人的全部管辖范围", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("parent")
    @Parameter(description = "只看这个党组织的直属下级")
    public UUID parent;

    @QueryParam("top")
    @Parameter(description = "true：只看范围内最高一级的党组织", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String top;

    @QueryParam("kind")
    @Parameter(description = "类型", schema = @Schema(implementation = OrganisationKind.class))
    @Pattern(regexp = "COMMITTEE|GENERAL_BRANCH|BRANCH|GROUP", message = "类型无效")
    public String kind;

    @QueryParam("q")
    @Parameter(description = "名称、书记姓名或拼音首字母", example = "广方")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;

    @QueryParam("ended")
    @Parameter(description = "true：只看已撤销的", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String ended;

    @QueryParam("asOf")
    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
    public String asOf;
}
