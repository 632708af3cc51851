package org.touyan.registry;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Of which place the coverage is asked. */
public class CoverageQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域代码，默认为本人的全部管辖范围", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;
}
