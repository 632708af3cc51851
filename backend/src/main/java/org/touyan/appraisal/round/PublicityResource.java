package org.touyan.appraisal.round;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.round.PublicityViews.PublicityReveal;
import org.touyan.appraisal.round.PublicityViews.PublicitySheet;
import org.touyan.platform.scope.Permission;

@Path("/appraisal/rounds/{id}/publicity")
@Tag(name = "家风评价")
public class PublicityResource {
    private final Publicity publicity;

    PublicityResource(Publicity publicity) {
        this.publicity = publicity;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "getPublicity", summary = "公示名单，隐去名字，不含住址和电话；审定以前没有")
    public PublicitySheet sheet(UUID id) {
        return publicity.masked(id);
    }

    @POST
    @Path("/actions/reveal")
    @PermissionsAllowed(Permission.RESIDENT_REVEAL)
    @Operation(operationId = "revealPublicity", summary = "公示名单写全名：须写明依据，记入审计")
    public PublicitySheet reveal(UUID id, @NotNull(message = "请填写内容") @Valid PublicityReveal body) {
        return publicity.reveal(id, body);
    }
}
