package fr.rebond.local.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code ./rebond} starts once everything is built. */
final class Main {

    // Held, or its level would be lost: what the libraries say is of no use on a terminal.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        try {
            System.exit(run(List.of(arguments)));
        } catch (Failure e) {
            System.err.println();
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws InterruptedException {
        var command = arguments.getFirst();
        var options = arguments.stream().skip(1).toList();
        return switch (command) {
            case "up" -> {
                allow(command, options, Set.of("--detach", "--empty"));
                yield new Up(suite(), System.out).run(options.contains("--detach"), options.contains("--empty"));
            }
            case "down" -> {
                allow(command, options, Set.of("--wipe"));
                yield new Down(suite(), System.out).run(options.contains("--wipe"));
            }
            case "status" -> {
                allow(command, options, Set.of());
                yield new Status(suite(), System.out).run();
            }
            case "story" -> {
                allow(command, options, Set.of());
                yield new Up(startedSuite(), System.out).play() ? 0 : 1;
            }
            case "token" -> {
                System.out.println(token(options));
                yield 0;
            }
            default -> throw new Failure("There is no command \"%s\". ./rebond help lists them.".formatted(command));
        };
    }

    private static String token(List<String> options) {
        if (options.size() != 1) {
            throw new Failure("Whose token? ./rebond token <role or user>, such as ./rebond token programme-manager.");
        }
        var suite = startedSuite();
        var wanted = options.getFirst();
        return suite.tokens()
                .tokenOf(
                        wanted.equals("partner")
                                ? wanted
                                : suite.users().named(wanted).username());
    }

    private static void allow(String command, List<String> options, Set<String> known) {
        for (var option : options) {
            if (!known.contains(option)) {
                throw new Failure("./rebond %s does not know \"%s\". ./rebond help lists what there is."
                        .formatted(command, option));
            }
        }
    }

    private static Suite startedSuite() {
        var suite = suite();
        if (!suite.home().exists()) {
            throw new Failure("Nothing was started yet: ./rebond up starts the suite.");
        }
        return suite;
    }

    private static Suite suite() {
        return new Suite(Path.of(System.getProperty("rebond.checkout")).toAbsolutePath(), System.getenv());
    }
}
