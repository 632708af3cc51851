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
import org.touyan.registry.HouseholdViews.HouseholdView;
import org.touyan.registry.action.ActionInputs.Birth;
import org.touyan.registry.action.ActionInputs.HeadChange;
import org.touyan.registry.action.ActionInputs.HouseholdReturn;
import org.touyan.registry.action.ActionInputs.MarriageIn;
import org.touyan.registry.action.ActionInputs.Merge;
import org.touyan.registry.action.ActionInputs.Move;
import org.touyan.registry.action.ActionInputs.Plain;
import org.touyan.registry.action.ActionInputs.Split;

/** What becomes of a household. Those that the county has checked answer unchanged, the request in pendingApprovals. */
@Path("/households/{id}/actions")
@Tag(name = "农户")
public class HouseholdActionResource {
    private static final String EMPTY = "请填写内容";

    private final Splits splits;
    private final Moves moves;
    private final HeadChanges heads;
    private final Closings closings;
    private final Arrivals arrivals;

    HouseholdActionResource(Splits splits, Moves moves, HeadChanges heads, Closings closings, Arrivals arrivals) {
        this.splits = splits;
        this.moves = moves;
        this.heads = heads;
        this.closings = closings;
        this.arrivals = arrivals;
    }

    @POST
    @Path("/split")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "splitHousehold", summary = "分户：答复新户")
    public HouseholdView split(UUID id, @NotNull(message = EMPTY) @Valid Split body) {
        return splits.split(id, body);
    }

    @POST
    @Path("/merge")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "mergeHousehold", summary = "并户：答复并入的户")
    public HouseholdView merge(UUID id, @NotNull(message = EMPTY) @Valid Merge body) {
        return splits.merge(id, body);
    }

    @POST
    @Path("/move")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "moveHousehold", summary = "迁村；出乡镇或迁往不归本人管的村，等待迁入村同意")
    public HouseholdView move(UUID id, @NotNull(message = EMPTY) @Valid Move body) {
        return moves.move(id, body);
    }

    @POST
    @Path("/head")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "changeHouseholdHead", summary = "变更户主")
    public HouseholdView head(UUID id, @NotNull(message = EMPTY) @Valid HeadChange body) {
        return heads.change(id, body);
    }

    @POST
    @Path("/birth")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "recordBirth", summary = "出生登记")
    public HouseholdView birth(UUID id, @NotNull(message = EMPTY) @Valid Birth body) {
        return arrivals.birth(id, body);
    }

    @POST
    @Path("/marry-in")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "recordMarriageIn", summary = "婚入登记")
    public HouseholdView marryIn(UUID id, @NotNull(message = EMPTY) @Valid MarriageIn body) {
        return arrivals.marriageIn(id, body);
    }

    @POST
    @Path("/cancel")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "cancelHousehold", summary = "销户")
    public HouseholdView cancel(UUID id, @NotNull(message = EMPTY) @Valid Plain body) {
        return closings.cancel(id, body);
    }

    @POST
    @Path("/leave")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "leaveCounty", summary = "全户迁出本县")
    public HouseholdView leave(UUID id, @NotNull(message = EMPTY) @Valid Plain body) {
        return closings.leave(id, body);
    }

    @POST
    @Path("/return")
    @PermissionsAllowed(Permission.HOUSEHOLD_WRITE)
    @Operation(operationId = "returnHousehold", summary = "全户迁回")
    public HouseholdView comeBack(UUID id, @NotNull(message = EMPTY) @Valid HouseholdReturn body) {
        return closings.comeBack(id, body);
    }
}
