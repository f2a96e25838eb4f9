package fr.rebond.bench;

import fr.rebond.local.ErrorReport;
import fr.rebond.local.suite.home.Home;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs {@code ./rebond bench}. That script has built the suite and the peer. */
final class Main {

    // A strong reference: the log manager would drop the logger together with its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        Locale.setDefault(Locale.ROOT);
        var checkout = Path.of(System.getProperty("rebond.checkout")).toAbsolutePath();
        try {
            // The script passes the name of the command first.
            var options = Options.parse(List.of(arguments).subList(1, arguments.length));
            System.exit(new Bench(checkout, options, System.out).run() ? 0 : 1);
        } catch (RuntimeException e) {
            new ErrorReport(Home.of(checkout, System.getenv()), System.err).print(e);
            System.exit(1);
        }
    }
}
