package org.touyan.registry.action;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.ResidentInputs.RevealRequest;
import org.touyan.registry.ResidentService;
import org.touyan.registry.ResidentViews.ResidentView;
import org.touyan.registry.ResidentViews.Revealed;
import org.touyan.registry.action.ActionInputs.Departure;
import org.touyan.registry.action.ActionInputs.ResidentReturn;
import org.touyan.registry.action.Departures.Way;

/** What becomes of a person. */
@Path("/residents/{id}/actions")
@Tag(name = "村民")
public class ResidentActionResource {
    private static final String EMPTY = "请填写内容";

    private final Departures departures;
    private final ResidentService service;

    ResidentActionResource(Departures departures, ResidentService service) {
        this.departures = departures;
        this.service = service;
    }

    @POST
    @Path("/death")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "recordDeath", summary = "死亡登记")
    public ResidentView death(UUID id, @NotNull(message = EMPTY) @Valid Departure body) {
        return departures.leave(id, Way.DEATH, body);
    }

    @POST
    @Path("/marry-out")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "recordMarriageOut", summary = "婚出登记；婚入本县的由那一户办理婚入")
    public ResidentView marryOut(UUID id, @NotNull(message = EMPTY) @Valid Departure body) {
        return departures.leave(id, Way.MARRIAGE, body);
    }

    @POST
    @Path("/leave")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "recordLeaving", summary = "成员迁出")
    public ResidentView leave(UUID id, @NotNull(message = EMPTY) @Valid Departure body) {
        return departures.leave(id, Way.LEAVING, body);
    }

    @POST
    @Path("/return")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "recordReturn", summary = "成员迁回")
    public ResidentView comeBack(UUID id, @NotNull(message = EMPTY) @Valid ResidentReturn body) {
        return departures.comeBack(id, body);
    }

    @POST
    @Path("/reveal")
    @PermissionsAllowed(Permission.RESIDENT_REVEAL)
    @Operation(operationId = "revealResident", summary = "查看完整的身份证号、电话，事由留痕")
    public Revealed reveal(UUID id, @NotNull(message = EMPTY) @Valid RevealRequest body) {
        return service.reveal(id, body);
    }
}
