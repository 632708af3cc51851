package org.touyan.appraisal.entry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.touyan.appraisal.entry.EntryViews.ConfirmedView;
import org.touyan.appraisal.entry.EntryViews.Confirming;
import org.touyan.appraisal.entry.EntryViews.EntryView;
import org.touyan.appraisal.entry.EntryViews.NewEntries;
import org.touyan.appraisal.entry.EntryViews.NewEntry;
import org.touyan.appraisal.entry.EntryViews.OutcomeView;
import org.touyan.appraisal.entry.EntryViews.RecordedView;
import org.touyan.appraisal.entry.EntryViews.Reversing;
import org.touyan.platform.scope.Permission;
import org.touyan.platform.web.Page;

@Path("/appraisal")
@Tag(name = "家风评价")
public class EntryResource {
    private final EntryRecorder recorder;
    private final EntryService service;
    private final EntryReader reader;

    EntryResource(EntryRecorder recorder, EntryService service, EntryReader reader) {
        this.recorder = recorder;
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
        return recorder.record(body);
    }

    @POST
    @Path("/entry-batches")
    @PermissionsAllowed(Permission.APPRAISAL_SCORE)
    @Operation(
            operationId = "recordScoreEntries",
            summary = "一次提交多笔记分，逐笔答复",
            description =
                    "手机断网后补传、一次入户记多笔时用。每笔各自记上或被拒（problem 与单笔提交的答复相同），一笔被拒不影响其他；" + "同一户、同一天的几笔一起入账。答复没有收到时原样重发，每笔只记一次。")
    public List<OutcomeView> recordAll(@NotNull(message = "请填写内容") @Valid NewEntries body) {
        return recorder.recordAll(body.entries());
    }

    @POST
    @Path("/entries/{id}/actions/reverse")
    @PermissionsAllowed({Permission.APPRAISAL_SCORE, Permission.APPRAISAL_ROUND})
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
