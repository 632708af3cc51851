package org.touyan.appraisal.overview;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;

/** Of which place and period. */
public class OverviewQuery {
    @QueryParam("area")
    @Parameter(description = "村、乡镇或县，默认为管辖的全部区域", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("period")
    @Parameter(description = "期次：2026-11、2026-Q4 或 2026，默认上一期", example = "2026-10")
    @Pattern(regexp = Period.PATTERN, message = "期次无效")
    public String period;

    @QueryParam("schemeId")
    @Parameter(description = "评价办法，默认为当地正在施行的一个")
    public UUID schemeId;
}
