package org.touyan.appraisal.objection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.appraisal.objection.ObjectionViews.ObjectionFile;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.files.FileOwner;
import org.touyan.platform.files.Files;
import org.touyan.platform.files.StoredFile;
import org.touyan.platform.files.Upload;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.Problem.Code;
import org.touyan.platform.web.ProblemException;

/**
 * What proves an objection, or answers it: photos and PDF. They are seen by whoever may see the objection, come while it is
 * open and stay, as the finding rests on them.
 */
@ApplicationScoped
class ObjectionFiles {
    private static final String KIND = "objection";
    private static final int MOST = 6;

    private final ObjectionRepository objections;
    private final Files files;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Event<AuditEvent> audit;

    ObjectionFiles(
            ObjectionRepository objections,
            Files files,
            Idempotency idempotency,
            CurrentActor actor,
            Event<AuditEvent> audit) {
        this.objections = objections;
        this.files = files;
        this.idempotency = idempotency;
        this.actor = actor;
        this.audit = audit;
    }

    /** What makes two uploads the same one. */
    private record Sent(UUID objection, String sha256) {}

    /** Of objections that were read through the scope, by objection; oldest first. */
    Map<UUID, List<ObjectionFile>> of(Collection<UUID> ids) {
        return files.of(KIND, ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream().map(ObjectionFiles::view).toList()));
    }

    /** No transaction is open while the file is looked at. @param file chosen by the client, or null */
    ObjectionFile add(UUID id, UUID file, byte[] bytes) {
        QuarkusTransaction.requiringNew().run(() -> requireFitOrHere(id, file));
        Upload upload = files.check(bytes, Accepts.DOCUMENTS);
        return QuarkusTransaction.requiringNew().call(() -> keep(id, file, upload));
    }

    private ObjectionFile keep(UUID id, UUID file, Upload upload) {
        objections.hold(id);
        Objection objection = objections.require(id);
        FileOwner owner = new FileOwner(KIND, id);
        Sent sent = new Sent(id, HexFormat.of().formatHex(upload.sha256()));
        if (idempotency.repeated(file, "objection.file", sent)) {
            return view(files.require(owner, file));
        }
        requireFit(objection);
        if (files.count(owner) >= MOST) {
            throw ProblemException.rule("file", "每件异议最多 " + MOST + " 份佐证");
        }
        ObjectionFile view = view(files.store(owner, file, upload, null));
        audit.fire(new AuditEvent(
                "objection.file", KIND, id.toString(), objection.number, objection.area, null, null, view));
        return view;
    }

    /** One that is here already is answered as the first time, whatever became of the objection since. */
    private void requireFitOrHere(UUID id, UUID file) {
        Objection objection = objections.require(id);
        boolean here = of(List.of(id)).getOrDefault(id, List.of()).stream()
                .anyMatch(one -> one.id().equals(file));
        if (!here) {
            requireFit(objection);
        }
    }

    private void requireFit(Objection objection) {
        if (!objection.takesFilesOf(actor.get())) {
            throw ProblemException.of(Code.FORBIDDEN, "佐证由登记人或村里附上");
        }
        if (objection.status != Objection.Status.OPEN) {
            throw ProblemException.state("异议已经办结，不能再附佐证");
        }
    }

    /** No connection is kept while the bytes are fetched: they may lie in another house. */
    Response answer(UUID id, UUID file, boolean thumbnail) {
        StoredFile found = QuarkusTransaction.requiringNew()
                .call(() -> files.require(new FileOwner(KIND, objections.require(id).id), file));
        return files.answer(found, thumbnail);
    }

    private static ObjectionFile view(StoredFile file) {
        return new ObjectionFile(
                file.id, file.mediaType, file.isPicture(), file.bytes, file.accountName, file.createdAt);
    }
}
