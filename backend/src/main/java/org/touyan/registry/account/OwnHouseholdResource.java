package org.touyan.registry.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.HouseholdPages;
import org.touyan.registry.account.OwnHouseholdViews.OwnHouseholdView;

@Path("/own-household")
@Tag(name = "本户")
public class OwnHouseholdResource {
    private final OwnHousehold own;
    private final HouseholdPages pages;

    OwnHouseholdResource(OwnHousehold own, HouseholdPages pages) {
        this.own = own;
        this.pages = pages;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "getOwnHousehold", summary = "本户：住址、成员、联系党员")
    public OwnHouseholdView get() {
        return own.see(id -> OwnHouseholdView.of(pages.household(id)));
    }
}
