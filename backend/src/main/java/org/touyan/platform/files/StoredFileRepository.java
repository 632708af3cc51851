package org.touyan.platform.files;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredFileRepository implements PanacheRepositoryBase<StoredFile, UUID> {

    /** In the order in which they came. */
    List<StoredFile> of(FileOwner owner) {
        return list("ownerKind = ?1 and ownerId = ?2 order by createdAt, id", owner.kind(), owner.id());
    }

    Optional<StoredFile> find(FileOwner owner, UUID id) {
        return find("id = ?1 and ownerKind = ?2 and ownerId = ?3", id, owner.kind(), owner.id())
                .firstResultOptional();
    }

    long count(FileOwner owner) {
        return count("ownerKind = ?1 and ownerId = ?2", owner.kind(), owner.id());
    }
}
