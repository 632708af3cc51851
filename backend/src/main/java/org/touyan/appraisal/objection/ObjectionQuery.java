package org.touyan.appraisal.objection;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which objections; what is open and due first stands first. */
public class ObjectionQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("status")
    @Parameter(description = "OPEN 处理中、UPHELD 成立、REJECTED 不成立、WITHDRAWN 已撤回", example = "OPEN")
    public Objection.Status status;

    @QueryParam("overdue")
    @Parameter(description = "true：只看超过时限的")
    public Boolean overdue;

    @QueryParam("mine")
    @Parameter(description = "true：只看交给我办的")
    public Boolean mine;

    @QueryParam("roundId")
    @Parameter(description = "只看这一轮的")
    public UUID roundId;

    @QueryParam("subjectId")
    @Parameter(description = "只看这一户的")
    public UUID subjectId;
}
