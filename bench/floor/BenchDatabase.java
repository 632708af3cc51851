import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.touyan.platform.database.EmbeddedDatabase;

/** The product's own database in a process of its own: BenchDatabase FOLDER FILE writes to FILE how to reach it. */
class BenchDatabase {
    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Path told = Path.of(arguments[1]);
        Path half = Path.of(arguments[1] + ".half");
        Files.writeString(
                half, String.join("\n", database.url(), database.user(), database.password(), "" + database.pid()));
        Files.move(half, told, StandardCopyOption.ATOMIC_MOVE);
        Thread.currentThread().join();
    }
}
