package org.touyan.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** County-wide settings, one text each. */
@ApplicationScoped
public class Settings {
    public static final String COUNTY_NAME = "county.name";
    public static final String ROOT_AREA = "county.root-area";
    /** EMPTY (no row), LOADING or READY. */
    public static final String SETUP_STATE = "setup.state";
    /** "true" when the county on show is the generated one. */
    public static final String DEMO = "setup.demo";

    /** Tells whether a node has the key that the numbers are encrypted with. */
    public static final String FIELD_KEY = "field-key.fingerprint";

    private final EntityManager database;

    Settings(EntityManager database) {
        this.database = database;
    }

    public Optional<String> find(String code) {
        List<?> rows = database.createNativeQuery("select value from setting where code = :code")
                .setParameter("code", code)
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** Of two who set it at once the first wins. @return what stands there now */
    @Transactional
    public String keep(String code, String value) {
        database.createNativeQuery("insert ignore into setting (code, value, updated_at) values (:code, :value, :now)")
                .setParameter("code", code)
                .setParameter("value", value)
                .setParameter("now", LocalDateTime.now(ZoneOffset.UTC))
                .executeUpdate();
        return find(code).orElseThrow();
    }

    /** @return false when another value stands there by now */
    @Transactional
    public boolean replace(String code, String before, String after) {
        return database.createNativeQuery(
                                "update setting set value = :after, updated_at = :now where code = :code and value = :before")
                        .setParameter("code", code)
                        .setParameter("before", before)
                        .setParameter("after", after)
                        .setParameter("now", LocalDateTime.now(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    @Transactional
    public void put(String code, String value) {
        database.createNativeQuery("""
                        insert into setting (code, value, updated_at) values (:code, :value, :now)
                        on duplicate key update value = values(value), updated_at = values(updated_at)""")
                .setParameter("code", code)
                .setParameter("value", value)
                .setParameter("now", LocalDateTime.now(ZoneOffset.UTC))
                .executeUpdate();
    }
}
