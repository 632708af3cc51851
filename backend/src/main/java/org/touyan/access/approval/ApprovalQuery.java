package org.touyan.access.approval;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which page of which requests. */
public class ApprovalQuery extends PageQuery {
    @QueryParam("mine")
    @Parameter(description = "true：本人提交的；否则为本人可以复核的", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = "true|false", message = "只能是 true 或 false")
    public String mine;

    @QueryParam("status")
    @Parameter(description = "状态，默认全部", schema = @Schema(implementation = ApprovalStatus.class))
    public ApprovalStatus status;

    @QueryParam("area")
    @Parameter(description = "区域代码，含其下级", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    boolean ofMine() {
        return Boolean.parseBoolean(mine);
    }
}
