package org.touyan.appraisal.deed;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.appraisal.scheme.ScoreItem;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which deeds that others reported. */
public class DeedQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("status")
    @Parameter(description = "RECORDED 已记分、REFUSED 没有记上、TAKEN_BACK 已撤回、UNREVERSED 已撤回，分还在", example = "REFUSED")
    public Deed.Status status;

    @QueryParam("kind")
    @Parameter(description = "哪一类事", example = "VOLUNTEER_HOUR")
    @Pattern(regexp = ScoreItem.DEED, message = "类别代码无效")
    public String kind;

    @QueryParam("subjectId")
    @Parameter(description = "只看这一户的")
    public UUID subjectId;
}
