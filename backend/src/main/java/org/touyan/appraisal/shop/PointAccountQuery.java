package org.touyan.appraisal.shop;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which households' accounts. */
public class PointAccountQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("available")
    @Parameter(description = "true 只看有可用积分的")
    public Boolean available;

    @QueryParam("q")
    @Parameter(description = "户主姓名开头或户号开头", example = "郑")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;
}
