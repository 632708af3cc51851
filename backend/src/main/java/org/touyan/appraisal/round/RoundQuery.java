package org.touyan.appraisal.round;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.appraisal.scheme.Period;
import org.touyan.appraisal.scheme.Stage;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which rounds; in the order of the villages. */
public class RoundQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("period")
    @Parameter(description = "期次，默认本期", example = "2026-11")
    @Pattern(regexp = Period.PATTERN, message = "期次无效")
    public String period;

    @QueryParam("schemeId")
    @Parameter(description = "评价办法，默认为当地正在施行的一个")
    public UUID schemeId;

    @QueryParam("stage")
    @Parameter(description = "所处环节", example = "TOWN")
    public Stage stage;

    @QueryParam("overdue")
    @Parameter(description = "true：只看逾期的")
    public Boolean overdue;
}
