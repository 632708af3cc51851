package org.touyan.appraisal.trial;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which page of what a trial would have changed. */
public class TrialChangeQuery extends PageQuery {
    @QueryParam("trialId")
    @Parameter(description = "试算")
    @NotNull(message = "请选择试算")
    public UUID trialId;

    @QueryParam("area")
    @Parameter(description = "只看这个区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("from")
    @Parameter(description = "原等次代码", example = "A")
    @Size(max = 20, message = "等次无效")
    public String from;

    @QueryParam("to")
    @Parameter(description = "试算等次代码", example = "B")
    @Size(max = 20, message = "等次无效")
    public String to;

    @QueryParam("change")
    @Parameter(
            description = "UP 指数上升、DOWN 下降、GRADE 等次变化、RED_IN 新上红榜、RED_OUT 不再上红榜、YELLOW_IN 新上黄榜、YELLOW_OUT 不再上黄榜",
            example = "YELLOW_IN")
    @Pattern(regexp = "UP|DOWN|GRADE|RED_IN|RED_OUT|YELLOW_IN|YELLOW_OUT", message = "没有这种变化")
    public String change;
}
