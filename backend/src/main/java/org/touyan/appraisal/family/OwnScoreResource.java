package org.touyan.appraisal.family;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touyan.appraisal.family.OwnScoreViews.OwnScore;
import org.touyan.appraisal.family.OwnScoreViews.OwnScores;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.account.OwnHousehold;

@Path("/own-household/scores")
@Tag(name = "本户")
public class OwnScoreResource {
    private final OwnHousehold own;
    private final OwnScoreReader reader;

    OwnScoreResource(OwnHousehold own, OwnScoreReader reader) {
        this.own = own;
        this.reader = reader;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "listOwnScores", summary = "本户历期的好家风指数，已公示的")
    public OwnScores scores(@QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {
        return own.see(id -> reader.scores(id, schemeId));
    }

    @GET
    @Path("/{period}")
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "explainOwnScore", summary = "本户为什么是这个分：每一笔记分和理由")
    public OwnScore score(
            @Parameter(description = "期次：2026-11、2026-Q4 或 2026", example = "2026-11")
                    @Pattern(regexp = Period.PATTERN, message = "期次无效")
                    String period,
            @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {
        return own.see(id -> reader.score(id, new Period(period), schemeId));
    }
}
