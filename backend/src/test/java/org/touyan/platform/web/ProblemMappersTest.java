package org.touyan.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Test;

class ProblemMappersTest {
    private final ProblemMappers mappers = new ProblemMappers();

    @Test
    void anExhaustedPoolIsNoFaultOfTheProgram() {
        SQLException exhausted =
                new SQLException("Acquisition timeout while waiting for new connection", new TimeoutException());
        RestResponse<Problem> byHibernate = mappers.database(new PersistenceException(exhausted));
        assertEquals(503, byHibernate.getStatus());
        assertEquals("5", String.valueOf(byHibernate.getHeaders().getFirst("Retry-After")));
        assertEquals(503, mappers.anything(new IllegalStateException(exhausted)).getStatus());
    }

    @Test
    void anyOtherFaultOfTheDatabaseIsOurs() {
        assertEquals(
                500,
                mappers.database(new PersistenceException(new SQLException("syntax", "42000", 1064)))
                        .getStatus());
        assertEquals(
                409,
                mappers.database(new PersistenceException(new SQLException("duplicate", "23000", 1062)))
                        .getStatus());
    }
}
