package fr.rebond.local.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./rebond} starts once everything is built; that script has looked at the options. */
final class Main {

    // Held, or its level would be lost: what the libraries say is of no use on a terminal.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        try {
            System.exit(run(List.of(arguments)));
        } catch (RuntimeException e) {
            new Complaint(Home.of(checkout(), System.getenv()), System.err).about(e);
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws InterruptedException {
        var command = arguments.getFirst();
        var options = arguments.stream().skip(1).toList();
        return switch (command) {
            case "up" -> new Up(suite(), System.out).run(options.contains("--detach"), options.contains("--empty"));
            case "down" -> new Down(suite(), System.out).run(options.contains("--wipe"));
            case "status" -> new Status(suite(), System.out).run();
            case "story" -> new Up(runningSuite(), System.out).play() ? 0 : 1;
            case "token" -> {
                System.out.println(token(options));
                yield 0;
            }
            default -> throw new Failure("There is no command \"%s\". ./rebond help lists them.".formatted(command));
        };
    }

    private static String token(List<String> options) {
        var suite = startedSuite();
        var wanted = options.getFirst();
        return suite.tokens()
                .tokenOf(
                        wanted.equals("partner")
                                ? wanted
                                : suite.users().named(wanted).username());
    }

    private static Suite startedSuite() {
        var suite = suite();
        if (!suite.home().exists()) {
            throw new Failure("Nothing was started yet: ./rebond up starts the suite.");
        }
        return suite;
    }

    private static Suite runningSuite() {
        var suite = startedSuite();
        if (suite.processes().running(suite.programs().gateway()).isEmpty()) {
            throw new Failure("The gateway does not run: ./rebond up starts what is missing.");
        }
        return suite;
    }

    private static Suite suite() {
        return new Suite(checkout(), System.getenv());
    }

    private static Path checkout() {
        return Path.of(System.getProperty("rebond.checkout")).toAbsolutePath();
    }
}
