package org.touyan.insight;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.insight.WorkbenchViews.Workbench;
import org.touyan.platform.scope.Area;

@Path("/workbench")
@Tag(name = "工作台")
public class WorkbenchResource {
    private final WorkbenchService service;

    WorkbenchResource(WorkbenchService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getWorkbench", summary = "本人的工作台；只含有权限看的部分")
    public Workbench get(
            @QueryParam("area")
                    @Parameter(description = "只看其中一个区域，默认为本人的全部管辖范围", example = "330726104")
                    @Pattern(regexp = Area.PATTERN, message = "区域代码无效")
                    String area) {
        return service.of(area);
    }
}
