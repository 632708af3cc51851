package org.touyan.registry;

import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;

@Path("")
@Tag(name = "字典")
public class CatalogueResource {
    private final Labels labels;

    CatalogueResource(Labels labels) {
        this.labels = labels;
    }

    @GET
    @Path("/labels")
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listLabels", summary = "标签目录；敏感标签仅有权限者可见")
    public List<Labels.Label> labels() {
        return labels.visible();
    }

    @GET
    @Path("/code-tables")
    @Authenticated
    @Operation(operationId = "getCodeTables", summary = "国家标准代码表")
    public CodeTables codeTables() {
        return CodeTables.NATIONAL;
    }
}
