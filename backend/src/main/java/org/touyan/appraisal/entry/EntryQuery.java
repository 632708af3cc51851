package org.touyan.appraisal.entry;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Which page of which entries; the newest first. */
public class EntryQuery extends PageQuery {
    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("period")
    @Parameter(description = "期次；季度、年度包括其中各期", example = "2026-11")
    @Pattern(regexp = Period.PATTERN, message = "期次无效")
    public String period;

    @QueryParam("subjectId")
    @Parameter(description = "只看这一户")
    public UUID subjectId;

    @QueryParam("schemeId")
    @Parameter(description = "只看这个办法的；不填为全部办法的")
    public UUID schemeId;

    @QueryParam("authorId")
    @Parameter(description = "只看这位记分人的")
    public UUID authorId;
}
