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

/** Which page of which Party members. */
public class MemberQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "党支部所在区域，默认为本人的全部管辖范围", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("organisation")
    @Parameter(description = "党支部或党小组")
    public UUID organisation;

    @QueryParam("resident")
    @Parameter(description = "这名村民的党员记录")
    public UUID resident;

    @QueryParam("q")
    @Parameter(description = "姓名开头或拼音首字母", example = "郑")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "类别", schema = @Schema(implementation = MemberKind.class))
    @Pattern(regexp = "FULL|PROBATIONARY", message = "类别无效")
    public String kind;

    @QueryParam("flowing")
    @Parameter(description = "是否流动党员", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String flowing;

    @QueryParam("contact")
    @Parameter(description = "是否联系农户", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String contact;

    @QueryParam("status")
    @Parameter(description = "默认为在册", schema = @Schema(implementation = MemberStatus.class))
    @Pattern(regexp = "ACTIVE|TRANSFERRED_OUT|DECEASED|WITHDRAWN|EXPELLED", message = "状态无效")
    public String status;

    @QueryParam("asOf")
    @Parameter(description = "看那一天结束时的情况，默认为现在", example = "2026-06-30")
    @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "日期不正确，应如 2026-06-30")
    public String asOf;
}
