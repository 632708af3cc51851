package org.touyan.appraisal.family;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which page of whose scores. */
public class FamilyScoreQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("period")
    @Parameter(description = "期次：2026-11、2026-Q4 或 2026，默认本期", example = "2026-11")
    @Pattern(regexp = Period.PATTERN, message = "期次无效")
    public String period;

    @QueryParam("schemeId")
    @Parameter(description = "评价办法，默认为当地正在施行的一个")
    public UUID schemeId;

    @QueryParam("q")
    @Parameter(description = "户主姓名开头、拼音首字母或户号开头", example = "郑")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;

    @QueryParam("grade")
    @Parameter(description = "等次代码", example = "A")
    @Size(max = 20, message = "等次无效")
    public String grade;

    @QueryParam("state")
    @Parameter(description = "TODO 本期未评、DONE 已评、RETURNED 退回、HELD 异议中、VETOED 一票否决", example = "TODO")
    @Pattern(regexp = "TODO|DONE|RETURNED|HELD|VETOED", message = "没有这种状态")
    public String state;
}
