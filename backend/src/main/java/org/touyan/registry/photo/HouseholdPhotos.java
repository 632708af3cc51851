package org.touyan.registry.photo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.audit.AuditEvent;
import org.touyan.platform.files.FileOwner;
import org.touyan.platform.files.Files;
import org.touyan.platform.files.PhotoView;
import org.touyan.platform.files.StoredFile;
import org.touyan.platform.files.Upload;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.web.Idempotency;
import org.touyan.platform.web.ProblemException;
import org.touyan.registry.Household;
import org.touyan.registry.HouseholdMerged;
import org.touyan.registry.HouseholdRepository;
import org.touyan.registry.photo.PhotoViews.PhotoRemoval;

/** The photos of a household: of its house, its yard, its certificates. */
@ApplicationScoped
public class HouseholdPhotos {
    private static final int MOST = 20;

    private final HouseholdRepository households;
    private final Files files;
    private final Idempotency idempotency;
    private final Event<AuditEvent> audit;

    HouseholdPhotos(HouseholdRepository households, Files files, Idempotency idempotency, Event<AuditEvent> audit) {
        this.households = households;
        this.files = files;
        this.idempotency = idempotency;
        this.audit = audit;
    }

    /** What makes two uploads the same one. */
    private record Sent(UUID household, String sha256, String caption) {}

    @Transactional
    List<PhotoView> of(UUID household) {
        return files.of(owner(households.require(household))).stream()
                .map(PhotoView::of)
                .toList();
    }

    /** No connection is kept while the bytes are fetched: they may lie in another house. */
    Response answer(UUID household, UUID photo, boolean thumbnail) {
        StoredFile file = QuarkusTransaction.requiringNew()
                .call(() -> files.require(owner(households.require(household)), photo));
        return files.answer(file, thumbnail);
    }

    /** No transaction is open while the picture is painted anew. */
    PhotoView add(UUID id, UUID photo, String caption, byte[] bytes) {
        QuarkusTransaction.requiringNew().run(() -> households.require(id));
        Upload upload = files.check(bytes, Accepts.PHOTOS);
        return QuarkusTransaction.requiringNew().call(() -> keep(id, photo, caption, upload));
    }

    private PhotoView keep(UUID id, UUID photo, String caption, Upload upload) {
        households.hold(id);
        Household household = households.require(id);
        FileOwner owner = owner(household);
        Sent sent = new Sent(id, HexFormat.of().formatHex(upload.sha256()), caption);
        if (idempotency.repeated(photo, "household.photo", sent)) {
            return PhotoView.of(files.require(owner, photo));
        }
        if (files.count(owner) >= MOST) {
            throw ProblemException.state("每户最多 " + MOST + " 张照片，请先删除不用的");
        }
        PhotoView view = PhotoView.of(files.store(owner, photo, upload, caption));
        record("household.photo", household, null, null, view);
        return view;
    }

    @Transactional
    void remove(UUID id, UUID photo, PhotoRemoval removal) {
        Household household = households.require(id);
        StoredFile file = files.require(owner(household), photo);
        PhotoView before = PhotoView.of(file);
        files.remove(file);
        record("household.unphoto", household, removal.reason(), before, null);
    }

    /** What the record keeps of photos that went along. @param photos how many */
    public record PhotoFollowFacts(String subjectNumber, int photos) {}

    /** They go where the family went, more than {@link #MOST} too; after a split they stay with the house they show. */
    @Transactional(Transactional.TxType.MANDATORY)
    void onMerged(@Observes HouseholdMerged event) {
        Household from = households.require(event.from());
        Household into = households.require(event.into());
        int photos = files.handOver(owner(from), owner(into));
        if (photos > 0) {
            record("household.photo-follow", into, null, null, new PhotoFollowFacts(from.number, photos));
        }
    }

    private static FileOwner owner(Household household) {
        return new FileOwner("household", household.id);
    }

    private void record(String action, Household household, String reason, Object before, Object after) {
        audit.fire(new AuditEvent(
                action,
                "household",
                household.id.toString(),
                household.headName,
                household.area,
                reason,
                before,
                after));
    }
}
