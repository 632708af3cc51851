package org.touyan.appraisal.shop;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which redemptions. */
public class RedemptionQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("status")
    @Parameter(
            description = "PREPARED 待交付、HANDED_OVER 已交付、CANCELLED 已取消、LAPSED 过期未领、REVERSING 待冲回、REVERSED 已冲回",
            example = "PREPARED")
    public Redemption.Status status;

    @QueryParam("subjectId")
    @Parameter(description = "只看这一户的")
    public UUID subjectId;

    @QueryParam("q")
    @Parameter(description = "户主姓名开头、户号开头或单号", example = "郑")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;
}
