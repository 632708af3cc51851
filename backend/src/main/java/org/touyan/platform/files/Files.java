package org.touyan.platform.files;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touyan.platform.files.FileContent.Part;
import org.touyan.platform.files.Upload.Accepts;
import org.touyan.platform.scope.Actor;
import org.touyan.platform.scope.CurrentActor;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.platform.text.Texts;
import org.touyan.platform.web.ProblemException;

/**
 * Keeps uploaded files for whatever they belong to. The owner's module looks the owner up first, in its scope, fires the
 * audit event and answers; this class never asks who may.
 *
 * <pre>{@code
 * Upload upload = files.check(bytes, Accepts.PHOTOS);           // no transaction: 413 or 422 with field "file"
 * StoredFile file = files.store(owner, null, upload, caption);  // in the transaction of the change
 * Response picture = files.answer(files.require(owner, id), true);
 * }</pre>
 */
@ApplicationScoped
public class Files {
    private final StoredFileRepository repository;
    private final UploadCheck uploads;
    private final FileContent content;
    private final CurrentActor actor;
    private final Clock clock;

    Files(
            StoredFileRepository repository,
            UploadCheck uploads,
            @All List<FileContent> contents,
            @ConfigProperty(name = "touyan.files.store", defaultValue = "database") String store,
            CurrentActor actor,
            Clock clock) {
        this.repository = repository;
        this.uploads = uploads;
        this.content = contents.stream()
                .filter(one -> one.name().equals(store))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("touyan.files.store 只能是 database、folder 或 s3 / is none of these"));
        this.actor = actor;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        content.prepare();
    }

    /** What the file is by its content, made harmless. Refuses with 413 or 422, field {@code file}. */
    public Upload check(byte[] bytes, Accepts accepts) {
        return uploads.check(bytes, accepts);
    }

    /** @param id chosen by the client, or null @param caption null for none */
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredFile store(FileOwner owner, UUID id, Upload upload, String caption) {
        Actor by = actor.get();
        StoredFile file = new StoredFile();
        file.id = id == null ? ScopedEntity.newId() : id;
        file.ownerKind = owner.kind();
        file.ownerId = owner.id();
        file.caption = Texts.clean(caption);
        file.mediaType = upload.mediaType();
        file.bytes = upload.whole().length;
        file.width = upload.width();
        file.height = upload.height();
        file.sha256 = upload.sha256();
        file.accountId = by.accountId();
        file.accountName = by.name();
        file.createdAt = clock.instant();
        repository.persistAndFlush(file);
        content.write(file.id, Part.WHOLE, upload.whole());
        if (upload.thumbnail() != null) {
            content.write(file.id, Part.THUMBNAIL, upload.thumbnail());
        }
        return file;
    }

    /** In the order in which they came. */
    public List<StoredFile> of(FileOwner owner) {
        return repository.of(owner);
    }

    /** Of several owners of one kind, by owner; in the order in which they came. */
    public Map<UUID, List<StoredFile>> of(String kind, Collection<UUID> owners) {
        return owners.isEmpty()
                ? Map.of()
                : repository.of(kind, owners).stream().collect(Collectors.groupingBy(file -> file.ownerId));
    }

    /** @return how many files the second has from the first now */
    @Transactional(Transactional.TxType.MANDATORY)
    public int handOver(FileOwner from, FileOwner to) {
        return repository.handOver(from, to);
    }

    public long count(FileOwner owner) {
        return repository.count(owner);
    }

    /** 404 when that owner has no such file. */
    public StoredFile require(FileOwner owner, UUID id) {
        return repository.find(owner, id).orElseThrow(ProblemException::notFound);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(StoredFile file) {
        repository.delete(file);
        content.delete(file.id);
    }

    /** The whole, or the small picture of it. Nothing in it runs, and no cache keeps it. */
    public Response answer(StoredFile file, boolean thumbnail) {
        boolean small = thumbnail && file.isPicture();
        byte[] bytes =
                content.read(file.id, small ? Part.THUMBNAIL : Part.WHOLE).orElseThrow(ProblemException::notFound);
        String name = file.id + (file.isPicture() ? ".jpg" : ".pdf");
        return Response.ok(bytes, file.mediaType)
                .header(
                        "Content-Disposition",
                        (file.isPicture() ? "inline" : "attachment") + "; filename=\"" + name + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
