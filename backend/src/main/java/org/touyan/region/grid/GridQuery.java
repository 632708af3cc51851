package org.touyan.region.grid;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.web.PageQuery;

/** Which page of which grids. */
public class GridQuery extends PageQuery {
    @QueryParam("area")
    @Size(max = 20, message = "区域编码不正确")
    @Parameter(description = "只看这个区域内的", example = "330726101")
    public String area;

    @QueryParam("type")
    @Parameter(description = "GOVERNANCE 网格，CONTACT 联动网格；不填为两种")
    public GridType type;

    @QueryParam("q")
    @Size(max = 40, message = "搜索内容不能超过 40 个字")
    @Parameter(description = "名称、拼音首字母或编码")
    public String q;

    @QueryParam("withoutMember")
    @DefaultValue("false")
    @Parameter(description = "只看没有联系党员的联动网格")
    public boolean withoutMember;

    @QueryParam("overFull")
    @DefaultValue("false")
    @Parameter(description = "只看户数过多的")
    public boolean overFull;

    @QueryParam("withHouseholds")
    @DefaultValue("false")
    @Parameter(description = "只看有农户的")
    public boolean withHouseholds;
}
