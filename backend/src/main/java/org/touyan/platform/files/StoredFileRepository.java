package org.touyan.platform.files;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredFileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

    /** In the order in which they came. */
    List<StoredFile> of(FileOwner owner) {
        return list("ownerKind = ?1 and ownerId = ?2 order by createdAt, id", owner.kind(), owner.id());
    }

    List<StoredFile> of(String kind, Collection<UUID> owners) {
        return list("ownerKind = ?1 and ownerId in ?2 order by createdAt, id", kind, owners);
    }

    int handOver(FileOwner from, FileOwner to) {
        return update(
                "ownerKind = ?1, ownerId = ?2 where ownerKind = ?3 and ownerId = ?4",
                to.kind(),
                to.id(),
                from.kind(),
                from.id());
    }

    Optional<StoredFile> find(FileOwner owner, UUID id) {
        return find("id = ?1 and ownerKind = ?2 and ownerId = ?3", id, owner.kind(), owner.id())
                .firstResultOptional();
    }

    long count(FileOwner owner) {
        return count("ownerKind = ?1 and ownerId = ?2", owner.kind(), owner.id());
    }
}
