package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.UUID;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.files.FileOwner;
import org.touyan.platform.files.Files;
import org.touyan.platform.files.PhotoView;
import org.touyan.platform.files.Upload;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/**
 * The photos of entries. They come after the entry that they prove, by its author and while its round is being scored, and
 * are never taken away: like the entry, a wrong one is undone by reversing it.
 */
@ApplicationScoped
public class EntryPhotos {
    /** An entry's photos, at most. */
    public static final int MOST = 6;

    private final EntryRepository entries;
    private final Subjects subjects;
    private final Standings standings;
    private final EntryReader reader;
    private final Files files;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;

    EntryPhotos(
            EntryRepository entries,
            Subjects subjects,
            Standings standings,
            EntryReader reader,
            Files files,
            Idempotency idempotency,
            Event<AuditEvent> audit) {
        this.entries = entries;
        this.subjects = subjects;
        this.standings = standings;
        this.reader = reader;
        this.files = files;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** What makes two uploads the same one. */
    private record Sent(UUID entry, String sha256) {}

    private record Found(Entry entry, Subject subject) {}

    @Transactional
    Response answer(UUID id, UUID photo, boolean thumbnail) {
        return files.answer(files.require(EvidencePhotos.owner(find(id).entry), photo), thumbnail);
    }

    /** No transaction is open while the picture is painted anew. @param photo chosen by the client, or null */
    PhotoView add(UUID id, UUID photo, byte[] bytes) {
        Found found = QuarkusTransaction.requiringNew().call(() -> find(id));
        Upload upload = files.check(bytes, Accepts.PHOTOS);
        return QuarkusTransaction.requiringNew().call(() -> keep(found, photo, upload));
    }

    /** An entry is seen by whoever may see whom it is about. */
    private Found find(UUID id) {
        Entry entry = entries.find(id).orElseThrow(ProblemException::notFound);
        return new Found(entry, subjects.require(SubjectKind.HOUSEHOLD, entry.subjectId()));
    }

    private PhotoView keep(Found found, UUID photo, Upload upload) {
        Subject subject = found.subject;
        Held held = standings.hold(found.entry.roundId(), subject);
        Entry entry = entries.find(found.entry.id()).orElseThrow(ProblemException::notFound);
        FileOwner owner = EvidencePhotos.owner(entry);
        Sent sent = new Sent(entry.id(), HexFormat.of().formatHex(upload.sha256()));
        if (idempotency.repeated(photo, "entry.photo", sent)) {
            return PhotoView.of(files.require(owner, photo));
        }
        reader.whyNoPhoto(entry, held.standing().stage(), held.result().status())
                .ifPresent(reason -> {
                    throw ProblemException.state(reason);
                });
        PhotoView view = PhotoView.of(files.store(owner, photo, upload, null));
        entries.photoCame(entry.id());
        audit.fire(new AuditEvent(
                "entry.photo",
                "entry",
                entry.id().toString(),
                subject.name() + " " + subject.number(),
                entry.area(),
                null,
                null,
                view));
        return view;
    }
}
