package org.touyan.appraisal.honour;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which honours. */
public class HonourQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("year")
    @Parameter(description = "年度", example = "2026")
    @Pattern(regexp = "\\d{4}", message = "年度无效")
    public String year;

    @QueryParam("level")
    @Parameter(description = "级别", example = "VILLAGE")
    public Honour.Level level;

    @QueryParam("status")
    @Parameter(description = "NOMINATED 已提名、PUBLICITY 公示中、AWARDED 已授予、REFUSED 未通过、REVOKED 已撤销", example = "AWARDED")
    public Honour.Status status;

    @QueryParam("schemeId")
    @Parameter(description = "评价办法，默认为所有办法")
    public UUID schemeId;

    @QueryParam("subjectId")
    @Parameter(description = "只看这一户的")
    public UUID subjectId;

    @QueryParam("q")
    @Parameter(description = "户主姓名开头、户号开头或证书编号", example = "郑")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;
}
