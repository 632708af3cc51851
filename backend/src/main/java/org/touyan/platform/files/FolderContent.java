package org.touyan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In a folder that nothing serves, by id alone: no name that a person chose becomes a path. With several nodes it must be
 * one folder that all of them reach.
 */
@ApplicationScoped
class FolderContent implements FileContent {
    private final Path root;
    private final Event<Ended> ended;

    FolderContent(
            @ConfigProperty(name = "touyan.files.folder") Optional<Path> folder,
            @ConfigProperty(name = "touyan.data", defaultValue = "data") Path data,
            Event<Ended> ended) {
        this.ended = ended;
        root = folder.orElse(data.resolve("files"));
    }

    /** The folder takes no part in transactions: what they decide is done when they have ended. */
    record Ended(UUID id, boolean removed) {}

    @Override
    public String name() {
        return "folder";
    }

    @Override
    public void write(UUID id, Part part, byte[] bytes) {
        ended.fire(new Ended(id, false));
        try {
            Path file = path(id, part);
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "upload", ".part");
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a file in " + root, e);
        }
    }

    @Override
    public Optional<byte[]> read(UUID id, Part part) {
        try {
            return Optional.of(Files.readAllBytes(path(id, part)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a file in " + root, e);
        }
    }

    @Override
    public void delete(UUID id) {
        ended.fire(new Ended(id, true));
    }

    void removed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ended file) {
        if (file.removed()) {
            erase(file.id());
        }
    }

    void notStored(@Observes(during = TransactionPhase.AFTER_FAILURE) Ended file) {
        if (!file.removed()) {
            erase(file.id());
        }
    }

    private void erase(UUID id) {
        try {
            for (Part part : Part.values()) {
                Files.deleteIfExists(path(id, part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete a file in " + root, e);
        }
    }

    /** By the end of the id: the beginning of a time-ordered one is the same for a whole day. */
    private Path path(UUID id, Part part) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2))
                .resolve(name + "." + part.name().toLowerCase(Locale.ROOT));
    }
}
