package org.touyan.appraisal.shop;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.text.CleanText;
import org.touyan.platform.web.PageQuery;

/** Which goods. */
public class GoodsQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("onSale")
    @Parameter(description = "true 上架、false 下架，不填为全部")
    public Boolean onSale;

    @QueryParam("q")
    @Parameter(description = "商品名称开头", example = "大米")
    @CleanText
    @Size(max = 40, message = "搜索内容最多 40 个字")
    public String q;
}
