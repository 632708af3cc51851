package org.touyan.registry.history;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/residents/{id}/life-events")
@Tag(name = "村民")
public class ResidentEventResource {
    private final LifeEventList list;

    ResidentEventResource(LifeEventList list) {
        this.list = list;
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listResidentEvents", summary = "村民的变更记录：谁、何时、为什么改了什么")
    public Page<LifeEventView> list(UUID id, @BeanParam @Valid LifeEventQuery query) {
        return list.ofResident(id, query);
    }
}
