package org.touyan.appraisal.honour;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.honour.HonourViews.HonourView;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.account.OwnHousehold;

@Path("/own-household/honours")
@Tag(name = "本户")
public class OwnHonourResource {
    private static final int MOST = 50;

    private final OwnHousehold own;
    private final HonourReader reader;

    OwnHonourResource(OwnHousehold own, HonourReader reader) {
        this.own = own;
        this.reader = reader;
    }

    @Schema(description = "本户现有的一项荣誉")
    public record OwnHonour(
            UUID id,
            @Schema(examples = "村级好家风户") String title,
            @Schema(examples = "2026") String year,
            LocalDate awardedOn,
            @Schema(nullable = true) String certificateNumber) {
        private static OwnHonour of(HonourView one) {
            return new OwnHonour(one.id(), one.title(), one.year(), one.awardedOn(), one.certificateNumber());
        }
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "listOwnHonours", summary = "本户现有的荣誉")
    public List<OwnHonour> honours() {
        return own.see(id -> {
            HonourQuery query = new HonourQuery();
            query.subjectId = id;
            query.status = Honour.Status.AWARDED;
            query.size = MOST;
            return reader.page(query).items().stream().map(OwnHonour::of).toList();
        });
    }
}
