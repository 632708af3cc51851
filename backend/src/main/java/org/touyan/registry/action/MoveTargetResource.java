package org.touyan.registry.action;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.action.MoveTargetSearch.MoveTarget;

@Path("/move-targets")
@Tag(name = "农户")
public class MoveTargetResource {
    private final MoveTargetSearch search;

    MoveTargetResource(MoveTargetSearch search) {
        this.search = search;
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "listMoveTargets", summary = "全县可以迁往的村，按名称、拼音首字母或代码查找，最多 20 个")
    public List<MoveTarget> find(
            @QueryParam("q")
                    @Parameter(description = "村名中的字、拼音首字母开头或代码开头", example = "广方")
                    @NotBlank(message = "请输入村名")
                    @Size(max = 40, message = "最多 40 个字")
                    String q) {
        return search.find(q);
    }
}
