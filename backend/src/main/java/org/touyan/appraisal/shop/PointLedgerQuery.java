package org.touyan.appraisal.shop;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which transfers of whose accounts. */
public class PointLedgerQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("kind")
    @Parameter(description = "EARN 公布得分、REDEEM 兑换、RETURN 兑换冲回、EXPIRE 到期、FOLLOW 并户分户、CORRECT 更正", example = "REDEEM")
    public PointsTransfer.Kind kind;

    @QueryParam("since")
    @Parameter(description = "从这一天起", example = "2026-10-01")
    public LocalDate since;

    @QueryParam("until")
    @Parameter(description = "到这一天止", example = "2026-12-31")
    public LocalDate until;
}
