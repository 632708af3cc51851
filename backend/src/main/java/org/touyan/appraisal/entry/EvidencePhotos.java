package org.touyan.appraisal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touyan.platform.files.FileOwner;
import org.touyan.platform.files.Files;
import org.touyan.platform.files.StoredFile;

/** Which photos prove which entries. Whoever asks has read the entries' subjects through the scope. */
@ApplicationScoped
public class EvidencePhotos {
    private static final String KIND = "entry";
    private final Files files;

    EvidencePhotos(Files files) {
        this.files = files;
    }

    /** Looked up once for all entries of an answer. */
    public static final class Evidence {
        private final Map<UUID, List<StoredFile>> files;

        private Evidence(Map<UUID, List<StoredFile>> files) {
            this.files = files;
        }

        /** Ids, oldest first. */
        public List<UUID> photos(Entry entry) {
            return files.getOrDefault(entry.photosOf(), List.of()).stream()
                    .map(file -> file.id)
                    .toList();
        }

        /** Announced by its author, and not here. */
        public int awaited(Entry entry) {
            return Math.max(0, entry.photos().due() - entry.photos().here());
        }
    }

    public Evidence of(Collection<Entry> entries) {
        Set<UUID> owners = entries.stream()
                .filter(entry -> entry.photos().here() > 0 || entry.photos().of() != null)
                .map(Entry::photosOf)
                .collect(Collectors.toSet());
        return new Evidence(files.of(KIND, owners));
    }

    static FileOwner owner(Entry entry) {
        return new FileOwner(KIND, entry.photosOf());
    }
}
