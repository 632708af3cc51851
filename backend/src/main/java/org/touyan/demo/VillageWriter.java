package org.touyan.demo;

import java.sql.SQLException;
import org.touyan.demo.county.Village;

/** Writes some of a village's tables, each table by one writer. */
interface VillageWriter extends AutoCloseable {
    void write(Village village) throws SQLException;

    long rows();

    @Override
    void close() throws SQLException;
}
