package org.touyan.appraisal.effect;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which page of the consenting households. */
public class CreditQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为接口客户端的全部区域", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;
}
