package org.touyan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.touyan.platform.sql.Database;
import org.touyan.platform.sql.Sql;

/** In the database, in pieces that any packet size takes: every node serves them and a backup holds them. */
@ApplicationScoped
class DatabaseContent implements FileContent {
    private static final int PIECE = 1 << 20;
    private final Database database;

    DatabaseContent(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void write(UUID id, Part part, byte[] bytes) {
        for (int from = 0, piece = 0; from < bytes.length; from += PIECE, piece++) {
            database.update(Sql.of(
                    "insert into stored_file_piece (file_id, part, piece, content) values (?, ?, ?, ?)",
                    id,
                    part,
                    piece,
                    Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE))));
        }
    }

    @Override
    public Optional<byte[]> read(UUID id, Part part) {
        List<byte[]> pieces = database.list(
                Sql.of("select content from stored_file_piece where file_id = ? and part = ? order by piece", id, part),
                row -> row.getBytes(1));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(whole.toByteArray());
    }

    @Override
    public void delete(UUID id) {
        database.update(Sql.of("delete from stored_file_piece where file_id = ?", id));
    }
}
