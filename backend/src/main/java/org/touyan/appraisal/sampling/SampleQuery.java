package org.touyan.appraisal.sampling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which page of the households that were drawn. */
public class SampleQuery extends PageQuery {
    @QueryParam("sampleId")
    @Parameter(description = "抽查")
    @NotNull(message = "请选择抽查")
    public UUID sampleId;

    @QueryParam("area")
    @Parameter(description = "只看这个区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("state")
    @Parameter(description = "TODO 待复评、DONE 已复评、BIG 相差较大，交评议团", example = "BIG")
    @Pattern(regexp = "TODO|DONE|BIG", message = "没有这种状态")
    public String state;
}
