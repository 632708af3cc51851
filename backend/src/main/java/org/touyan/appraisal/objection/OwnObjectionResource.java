package org.touyan.appraisal.objection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionView;
import org.touyan.appraisal.objection.OwnObjectionViews.NewOwnObjection;
import org.touyan.appraisal.objection.OwnObjectionViews.OwnObjection;
import org.touyan.appraisal.objection.OwnObjectionViews.OwnObjections;
import org.touyan.appraisal.objection.OwnObjectionViews.WithdrawingObjection;
import org.touyan.appraisal.scheme.Period;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.Permission;
import org.touyan.registry.account.OwnHousehold;

/** A family's own objections: a person may have what is kept about him looked into (民法典 art. 1029). */
@Path("/own-household/objections")
@Tag(name = "本户")
public class OwnObjectionResource {
    /** A household has one open objection a period. */
    private static final int MOST = 200;

    private final OwnHousehold own;
    private final ObjectionRaising raising;
    private final ObjectionService service;
    private final ObjectionReader reader;
    private final ObjectionRepository objections;
    private final CurrentActor actor;

    OwnObjectionResource(
            OwnHousehold own,
            ObjectionRaising raising,
            ObjectionService service,
            ObjectionReader reader,
            ObjectionRepository objections,
            CurrentActor actor) {
        this.own = own;
        this.raising = raising;
        this.service = service;
        this.reader = reader;
        this.objections = objections;
        this.actor = actor;
    }

    @GET
    @Transactional
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "listOwnObjections", summary = "本户的异议及其处理；可以问一期现在能不能提出")
    public OwnObjections list(
            @QueryParam("period")
                    @Parameter(description = "问这一期现在能不能提出", example = "2026-10")
                    @Pattern(regexp = Period.PATTERN, message = "期次无效")
                    String period,
            @QueryParam("schemeId") @Parameter(description = "评价办法，默认为当地正在施行的一个") UUID schemeId) {
        return own.see(id -> new OwnObjections(
                of(id).stream().map(one -> view(one, id)).toList(),
                period == null ? null : raising.refusal(id, schemeId, period)));
    }

    private List<ObjectionView> of(UUID household) {
        ObjectionQuery query = new ObjectionQuery();
        query.subjectId = household;
        query.size = MOST;
        return reader.page(query).items();
    }

    /** A neighbour who said that they have too much is not named to them, nor are his words. */
    private OwnObjection view(ObjectionView o, UUID household) {
        boolean entered = objections.enteredBy(o.id(), actor.get().accountId());
        boolean theirs = entered || objections.family(household).contains(o.raisedBy());
        return OwnObjection.of(o, theirs, entered && o.status() == Objection.Status.OPEN);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OwnObjection.class, responseCode = "201", responseDescription = "已提出，本户结果暂缓公布")
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "createOwnObjection", summary = "对本户的结果提出异议", description = "由村务联席会核查，在办法规定的期限内答复。")
    public OwnObjection create(@NotNull(message = "请填写内容") @Valid NewOwnObjection body) {
        return own.see(id -> view(raising.create(id, body), id));
    }

    @POST
    @Path("/{id}/actions/withdraw")
    @PermissionsAllowed(Permission.HOUSEHOLD_OWN)
    @Operation(operationId = "withdrawOwnObjection", summary = "撤回自己提出、还没有办结的异议")
    public OwnObjection withdraw(UUID id, @NotNull(message = "请填写内容") @Valid WithdrawingObjection body) {
        return own.see(household -> view(service.withdraw(id, household, body.version()), household));
    }
}
