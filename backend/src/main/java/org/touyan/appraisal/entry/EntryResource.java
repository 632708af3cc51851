package org.touyan.appraisal.entry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.entry.EntryViews.ConfirmedView;
import org.touyan.appraisal.entry.EntryViews.Confirming;
import org.touyan.appraisal.entry.EntryViews.EntryView;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.entry.EntryViews.RecordedView;
import org.touyan.appraisal.entry.EntryViews.Reversing;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal")
@Tag(name = "家风评价")
public class EntryResource {
    private final EntryService service;
    private final EntryReader reader;

    EntryResource(EntryService service, EntryReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GET
    @Path("/entries")
    @Transactional
    @PermissionsAllowed(Permission.APPRAISAL_READ)
    @Operation(operationId = "listScoreEntries", summary = "记分流水，最近的在前")
    public Page<EntryView> list(@BeanParam @Valid EntryQuery query) {
        return reader.page(query);
    }

    @POST
    @Path("/entries")
    @ResponseStatus(201)
    @APIResponseSchema(value = RecordedView.class, responseCode = "201", responseDescription = "已记，附对指数的影响")
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @Operation(
            operationId = "recordScoreEntry",
            summary = "给一户记一笔分",
            description = "id 由客户端生成，断网重发只记一次。拒绝时 rule 为：own-household、outside-period、not-for-role、"
                    + "evidence-missing、points-out-of-range、over-cap、no-such-item、not-on-roster。")
    public RecordedView record(@NotNull(message = "请填写内容") @Valid NewEntry body) {
        return service.record(body);
    }

    @POST
    @Path("/entries/{id}/actions/reverse")
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @Operation(operationId = "reverseScoreEntry", summary = "冲销一笔记分：另记一笔相反的，两笔都保留")
    public RecordedView reverse(UUID id, @NotNull(message = "请填写内容") @Valid Reversing body) {
        return service.reverse(id, body);
    }

    @POST
    @Path("/confirmations")
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @Operation(operationId = "confirmScores", summary = "确认这些农户本期已评，没有需要加减的")
    public ConfirmedView confirm(@NotNull(message = "请填写内容") @Valid Confirming body) {
        return service.confirm(body);
    }
}
