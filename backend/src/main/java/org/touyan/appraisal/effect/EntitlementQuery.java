package org.touyan.appraisal.effect;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** Who is entitled to one reward, or under one restriction, today. */
public class EntitlementQuery extends PageQuery {
    @QueryParam("effect")
    @Parameter(description = "奖惩代码", example = "XD")
    @NotNull(message = "请选择奖惩")
    @Size(max = 20, message = "没有这条奖惩")
    public String effect;

    @QueryParam("area")
    @Parameter(description = "区域，默认为管辖的全部区域", example = "330726104217")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("schemeId")
    @Parameter(description = "评价办法，默认为当地最近的、有奖惩的一个")
    public UUID schemeId;

    @QueryParam("delivered")
    @Parameter(description = "true 已落实、false 未落实，不填为全部")
    public Boolean delivered;
}
