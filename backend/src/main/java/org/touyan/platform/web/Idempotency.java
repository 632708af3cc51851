package org.touyan.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.touyan.platform.scope.CurrentActor;

/**
 * A write happens once. The client may choose the id of what it creates; a create repeated with the same id and body is
 * recognised here, and the caller then answers with what the first one made. Part of the create's own transaction, so a
 * create that was rolled back leaves no key behind.
 */
@ApplicationScoped
public class Idempotency {
    private static final Period KEPT = Period.ofDays(90);
    private static final int CHUNK = 5000;

    private final EntityManager database;
    private final ObjectMapper json;
    private final CurrentActor actor;

    Idempotency(EntityManager database, ObjectMapper json, CurrentActor actor) {
        this.database = database;
        this.json = json;
        this.actor = actor;
    }

    /**
     * @param id chosen by the client; null means a create that is not repeated
     * @return true when this very create was done before; 409 when the id was used for another body or by another account
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean repeated(UUID id, String operation, Object body) {
        if (id == null) {
            return false;
        }
        byte[] hash = hash(body);
        UUID account = actor.get().accountId();
        int added = database.createNativeQuery("""
                        insert ignore into idempotency_key (id, account_id, operation, body_hash, created_at)
                        values (:id, :account, :operation, :hash, :now)""")
                .setParameter("id", bytes(id))
                .setParameter("account", bytes(account))
                .setParameter("operation", operation)
                .setParameter("hash", hash)
                .setParameter("now", LocalDateTime.now(ZoneOffset.UTC))
                .executeUpdate();
        if (added == 1) {
            return false;
        }
        List<?> same = database.createNativeQuery(
                        "select body_hash from idempotency_key where id = :id and account_id = :account and operation = :operation")
                .setParameter("id", bytes(id))
                .setParameter("account", bytes(account))
                .setParameter("operation", operation)
                .getResultList();
        if (same.isEmpty() || !Arrays.equals((byte[]) same.get(0), hash)) {
            throw ProblemException.duplicate("id", "这个编号已经用于另一次提交");
        }
        return true;
    }

    /** A phone that stayed off line for longer than this starts anew. */
    @Scheduled(every = "24h", delayed = "15m", identity = "idempotency-cleanup")
    @Transactional
    void clean() {
        deleteBefore(LocalDateTime.now(ZoneOffset.UTC).minus(KEPT));
    }

    void deleteBefore(LocalDateTime time) {
        int deleted;
        do {
            deleted = database.createNativeQuery("delete from idempotency_key where created_at < :time limit " + CHUNK)
                    .setParameter("time", time)
                    .executeUpdate();
        } while (deleted == CHUNK);
    }

    private byte[] hash(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static UUID uuid(byte[] column) {
        var buffer = java.nio.ByteBuffer.wrap(column);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The 16 bytes a BINARY(16) id column holds. */
    public static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
