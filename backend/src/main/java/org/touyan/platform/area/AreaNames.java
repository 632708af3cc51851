package org.touyan.platform.area;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;

/** Names of places for every module's views: a code without a region row is shown as the code itself. */
@ApplicationScoped
public class AreaNames {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private final EntityManager database;
    private final Cache<String, AreaName> names =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();

    AreaNames(EntityManager database) {
        this.database = database;
    }

    /** The name alone; null for null. */
    public String name(String code) {
        return code == null ? null : find(code).name();
    }

    public AreaName find(String code) {
        return find(Set.of(code)).get(code);
    }

    /** All of them by one query; every code asked for is in the answer. */
    public Map<String, AreaName> find(Collection<String> codes) {
        Map<String, AreaName> found = new HashMap<>();
        Set<String> missing = new HashSet<>();
        for (String code : codes) {
            AreaName name = names.getIfPresent(code);
            if (name == null) {
                missing.add(code);
            } else {
                found.put(code, name);
            }
        }
        if (!missing.isEmpty()) {
            Map<String, AreaName> read = read(missing);
            names.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    /** The first of the codes that no region has; every region, also a retired one, has a row. */
    public Optional<String> unknown(Collection<String> codes) {
        Set<String> missing = new TreeSet<>(codes);
        database.unwrap(Session.class)
                .createNativeQuery("select code from region where code in (:codes)", String.class)
                .setParameterList("codes", codes)
                .getResultStream()
                .forEach(missing::remove);
        return missing.stream().findFirst();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AreasChanged event) {
        names.invalidateAll();
    }

    private Map<String, AreaName> read(Set<String> codes) {
        Map<String, AreaName> read = new HashMap<>();
        codes.forEach(code -> read.put(code, AreaName.of(code, code)));
        database.unwrap(Session.class)
                .createNativeQuery("select code, name, kind from region where code in (:codes)", Object[].class)
                .setParameterList("codes", codes)
                .getResultStream()
                .forEach(row ->
                        read.put((String) row[0], AreaName.spoken((String) row[0], (String) row[1], (String) row[2])));
        return read;
    }
}
