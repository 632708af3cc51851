package org.touyan.registry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;
import org.touyan.registry.ResidentInputs.ResidentEdit;
import org.touyan.registry.ResidentInputs.RevealRequest;
import org.touyan.registry.ResidentViews.ResidentListRow;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.ResidentViews.Revealed;

@Path("/residents")
@Tag(name = "村民")
public class ResidentResource {
    private final ResidentList list;
    private final HouseholdPages pages;
    private final ResidentService service;

    ResidentResource(ResidentList list, HouseholdPages pages, ResidentService service) {
        this.list = list;
        this.pages = pages;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "listResidents", summary = "村民列表")
    public Page<ResidentListRow> list(@BeanParam @Valid ResidentQuery query) {
        return list.page(query);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.HOUSEHOLD_READ)
    @Operation(operationId = "getResident", summary = "村民详情")
    public ResidentView get(UUID id) {
        return pages.resident(id);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "updateResident", summary = "修改村民")
    public ResidentView edit(UUID id, @NotNull(message = "请填写内容") @Valid ResidentEdit body) {
        return service.edit(id, body);
    }

    @POST
    @Path("/{id}/actions/reveal")
    @PermissionsAllowed(Permission.RESIDENT_REVEAL)
    @Operation(operationId = "revealResident", summary = "查看完整的身份证号、电话，事由留痕")
    public Revealed reveal(UUID id, @NotNull(message = "请填写内容") @Valid RevealRequest body) {
        return service.reveal(id, body);
    }
}
