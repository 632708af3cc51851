package org.touyan.registry;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.touyan.platform.scope.Area;
import org.touyan.platform.web.PageQuery;

/** What the long lists of the registry have in common. */
abstract class RegistryQuery extends PageQuery {
    static final String YES_NO = "true|false";

    @QueryParam("area")
    @Parameter(description = "区域代码，默认为本人的全部管辖范围", example = "330726104")
    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
    public String area;

    @QueryParam("total")
    @Parameter(description = "false：不数总数（total 为空），用 after 逐页取数时更快", schema = @Schema(implementation = Boolean.class))
    @Pattern(regexp = YES_NO, message = "只能是 true 或 false")
    public String total;

    /** Who walks a list page by page has the total from the first, and need not pay for it again. */
    boolean counted() {
        return !"false".equals(total);
    }
}
