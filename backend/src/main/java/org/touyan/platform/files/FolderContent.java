package org.touyan.platform.files;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In a folder that nothing serves, by id alone: no name that a person chose becomes a path. With several nodes it must be
 * one folder that all of them reach.
 */
@Singleton
class FolderContent extends OutsideContent {
    private final Path root;

    FolderContent(
            @ConfigProperty(name = "touyan.files.folder") Optional<Path> folder,
            @ConfigProperty(name = "touyan.data", defaultValue = "data") Path data,
            TransactionSynchronizationRegistry transaction) {
        super(transaction);
        root = folder.orElse(data.resolve("files"));
    }

    @Override
    public String name() {
        return "folder";
    }

    @Override
    void put(UUID id, Part part, byte[] bytes) {
        try {
            Path file = root.resolve(path(id, part));
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
            return Optional.of(Files.readAllBytes(root.resolve(path(id, part))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a file in " + root, e);
        }
    }

    @Override
    void erase(UUID id, Part part) {
        try {
            Files.deleteIfExists(root.resolve(path(id, part)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete a file in " + root, e);
        }
    }
}
