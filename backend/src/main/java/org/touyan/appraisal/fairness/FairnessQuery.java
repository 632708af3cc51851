package org.touyan.appraisal.fairness;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which page of which scorers. */
public class FairnessQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("period")
    @Parameter(description = "期次：月、季度或年，默认最近一个已提交的期次", example = "2026-Q3")
    @Pattern(regexp = Period.PATTERN, message = "期次无效")
    public String period;

    @QueryParam("schemeId")
    @Parameter(description = "评价办法，默认为当地正在施行的一个")
    public UUID schemeId;

    @QueryParam("flag")
    @Parameter(
            description = "只看有这种疑点的：DEVIATES 明显偏离、NEVER_DEDUCTS 从不扣分、COPIED 雷同、BURST 集中在截止前",
            example = "NEVER_DEDUCTS")
    @Pattern(regexp = "DEVIATES|NEVER_DEDUCTS|COPIED|BURST|ANY", message = "没有这种疑点")
    public String flag;

    @QueryParam("q")
    @Parameter(description = "记分人姓名开头", example = "郑")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;
}
