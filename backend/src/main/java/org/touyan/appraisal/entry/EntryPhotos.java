package org.touyan.appraisal.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.touyan.appraisal.round.Standings;
import org.touyan.appraisal.round.Standings.Held;
import org.touyan.appraisal.scheme.SubjectKind;
import org.touyan.appraisal.score.ResultRepository;
import org.touyan.appraisal.score.Subjects;
import org.touyan.appraisal.score.Subjects.Subject;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.files.FileOwner;
import org.touyan.platform.files.Files;
import org.touyan.platform.files.PhotoView;
import org.touyan.platform.files.StoredFile;
import org.touyan.platform.files.Upload;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;

/**
 * The photos of entries. They come after the entry that they prove, by its author and while its round is being scored, and
 * are never taken away: like the entry, a wrong one is undone by reversing it. A phone knows an entry by the id that it
 * gave it: after a split or merge its photo is taken for those that went along.
 */
@ApplicationScoped
public class EntryPhotos {
    /** An entry's photos, at most. */
    public static final int MOST = 6;

    private final EntryRepository entries;
    private final ResultRepository results;
    private final Subjects subjects;
    private final Standings standings;
    private final EntryReader reader;
    private final EntryChecks checks;
    private final Files files;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;

    EntryPhotos(
            EntryRepository entries,
            ResultRepository results,
            Subjects subjects,
            Standings standings,
            EntryReader reader,
            EntryChecks checks,
            Files files,
            Idempotency idempotency,
            Event<AuditEvent> audit) {
        this.entries = entries;
        this.results = results;
        this.subjects = subjects;
        this.standings = standings;
        this.reader = reader;
        this.checks = checks;
        this.files = files;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** What makes two uploads the same one. */
    private record Sent(UUID entry, String sha256) {}

    private record Found(Entry entry, Subject subject) {}

    /** No connection is kept while the bytes are fetched: they may lie in another house. */
    Response answer(UUID id, UUID photo, boolean thumbnail) {
        StoredFile file = QuarkusTransaction.requiringNew()
                .call(() -> files.require(EvidencePhotos.owner(asked(id).entry), photo));
        return files.answer(file, thumbnail);
    }

    /** No transaction is open while the picture is painted anew. @param photo chosen by the client, or null */
    PhotoView add(UUID id, UUID photo, byte[] bytes) {
        Found found = QuarkusTransaction.requiringNew().call(() -> find(id));
        Upload upload = files.check(bytes, Accepts.PHOTOS);
        return QuarkusTransaction.requiringNew().call(() -> keep(found, photo, upload));
    }

    /** An entry is seen by whoever may see whom it is about. */
    private Found asked(UUID id) {
        Entry entry = entries.find(id).orElseThrow(ProblemException::notFound);
        return new Found(entry, subjects.require(SubjectKind.HOUSEHOLD, entry.subjectId()));
    }

    /** Who saw the household that it was recorded for brings its photo, wherever the entry went along to. */
    private Found find(UUID id) {
        Found asked = asked(id);
        Entry entry = bearer(asked.entry);
        Subject subject = asked.subject;
        return entry.subjectId().equals(subject.id())
                ? new Found(entry, subject)
                : new Found(
                        entry,
                        new Subject(
                                subject.kind(),
                                entry.subjectId(),
                                subject.area(),
                                subject.name(),
                                subject.number(),
                                false));
    }

    /** Itself while it counts for a household on the roster, else one that went along from it and does. */
    private Entry bearer(Entry entry) {
        return Stream.concat(Stream.of(entry), entries.sharing(entry).stream())
                .filter(Entry::stands)
                .filter(one -> results.find(one.roundId(), one.subjectId()).isPresent())
                .findFirst()
                .orElse(entry);
    }

    private PhotoView keep(Found found, UUID photo, Upload upload) {
        Subject subject = found.subject;
        Held held = standings.hold(found.entry.roundId(), subject);
        Entry entry = entries.find(found.entry.id()).orElseThrow(ProblemException::notFound);
        FileOwner owner = EvidencePhotos.owner(entry);
        Sent sent = new Sent(entry.photosOf(), HexFormat.of().formatHex(upload.sha256()));
        if (idempotency.repeated(photo, "entry.photo", sent)) {
            return PhotoView.of(files.require(owner, photo));
        }
        reader.whyNoPhoto(entry, held.standing().stage(), held.result().status())
                .ifPresent(reason -> {
                    throw ProblemException.state(reason);
                });
        checks.requireNotFamily(subject.id(), "办理");
        PhotoView view = PhotoView.of(files.store(owner, photo, upload, null));
        entries.sharing(entry).forEach(one -> entries.photoCame(one.id()));
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
