package org.touyan.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** What the server says, in a file of the data folder. */
record ServerLog(Path file) {

    private static final long LARGE = 10_000_000;

    /** Keeps one old file beside the running one. */
    void turnWhenLarge() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling("mariadb.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Process append(List<String> command, ProcessBuilder.Redirect input) throws IOException {
        return new ProcessBuilder(command)
                .directory(file.getParent().toFile())
                .redirectInput(input)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()))
                .start();
    }

    /** A failed start in words, with what the server said last. */
    DatabaseFailure failure(String what) {
        String why = (what + " " + lastErrors()).trim();
        return new DatabaseFailure(
                "内嵌数据库启动失败(" + why + "),日志:" + file, "The embedded database does not start (" + why + "), see " + file);
    }

    private String lastErrors() {
        try {
            List<String> errors = Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .filter(line ->
                            line.contains("[ERROR]") || line.startsWith("ERROR") || line.contains("error while"))
                    .toList();
            return errors.stream().skip(Math.max(0, errors.size() - 3)).collect(Collectors.joining(" | "));
        } catch (IOException e) {
            return "";
        }
    }
}
