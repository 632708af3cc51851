package org.touyan.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.touyan.EmbeddedDatabaseResource;
import org.touyan.platform.scope.ScopedEntity;
import org.touyan.testing.SignIn;

@QuarkusTest
@QuarkusTestResource(EmbeddedDatabaseResource.class)
class JobFenceTest {
    private static final String VILLAGE = "970182101201";

    @Inject
    JobRepository repository;

    @Inject
    JobRunner runner;

    private Job stored(UUID account, String areas, Consumer<Job> change) {
        Job job = new Job();
        job.id = ScopedEntity.newId();
        job.accountId = account;
        job.kind = "HOUSEHOLDS";
        job.status = Job.Status.RUNNING;
        job.request = """
                {"actor":{"accountId":"%s","name":"测试","permissions":["household:read"],"areas":["%s"]},
                "body":"{\\"filter\\":{},\\"columns\\":[]}"}""".formatted(account, areas);
        job.attempts = 1;
        job.leasedUntil = Instant.now().plus(Duration.ofHours(1));
        job.createdAt = Instant.now();
        change.accept(job);
        QuarkusTransaction.requiringNew().run(() -> repository.persist(job));
        return job;
    }

    private Job awaitFailed(UUID id) throws InterruptedException {
        runner.look();
        for (int i = 0; i < 300; i++) {
            Job now = QuarkusTransaction.requiringNew().call(() -> repository.findById(id));
            if (now.status == Job.Status.FAILED) {
                return now;
            }
            assertFalse(now.status == Job.Status.DONE);
            Thread.sleep(100);
        }
        throw new AssertionError("still not failed");
    }

    @Test
    void aWorkerThatWasPassedOverWritesNothing() throws IOException {
        Job before = stored(UUID.randomUUID(), VILLAGE, job -> {});
        Job now = new Job();
        now.id = before.id;
        now.attempts = 2;
        QuarkusTransaction.requiringNew().run(() -> repository.update("attempts = 2 where id = ?1", before.id));
        assertTrue(repository.report(now, 1, 2, Instant.now().plus(Duration.ofHours(1))));
        assertFalse(repository.report(before, 1, 2, Instant.now()));
        assertTrue(repository.writePart(now, 0, new byte[] {2}));
        assertFalse(repository.writePart(before, 1, new byte[] {1}));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        repository.copyFile(before.id, file);
        assertEquals(List.of((byte) 2), List.of(file.toByteArray()[0]));
        assertEquals(1, file.size());
    }

    @Test
    void aJobThatKillsItsProcessEndsAfterThreeStarts() throws InterruptedException {
        Job job = stored(UUID.randomUUID(), VILLAGE, j -> {
            j.attempts = Job.MOST_ATTEMPTS;
            j.leasedUntil = Instant.now().minusSeconds(1);
        });
        assertEquals(Job.MOST_ATTEMPTS, awaitFailed(job.id).attempts);
    }

    @Test
    void aJobDoesNotOutliveTheRightsThatItWasOrderedWith() throws InterruptedException {
        SignIn.Person person = SignIn.account("VILLAGE_CLERK", VILLAGE);
        Job job = stored(person.id(), "970182102201", j -> {
            j.status = Job.Status.QUEUED;
            j.leasedUntil = null;
        });
        assertEquals("您的权限或管辖区域已有变化，请重新导出", awaitFailed(job.id).error);
    }
}
