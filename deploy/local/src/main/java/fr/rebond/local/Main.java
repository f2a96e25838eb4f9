package fr.rebond.local;

import fr.rebond.local.suite.Dev;
import fr.rebond.local.suite.Down;
import fr.rebond.local.suite.Status;
import fr.rebond.local.suite.Suite;
import fr.rebond.local.suite.Up;
import fr.rebond.local.suite.home.Home;
import fr.rebond.local.suite.keycloak.SuiteSystems.SuiteSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a command of {@code ./rebond}. That script has checked the options and built what the command needs. */
final class Main {

    // A strong reference: the log manager would drop the logger together with its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        LIBRARIES.setLevel(Level.OFF);
        try {
            System.exit(run(List.of(arguments)));
        } catch (RuntimeException e) {
            new ErrorReport(Home.of(checkout(), System.getenv()), System.err).print(e);
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
            case "dev" -> new Dev(startedSuite(), System.out).run(options.getFirst());
            case "token" -> {
                System.out.println(token(options.getFirst()));
                yield 0;
            }
            default -> throw new Failure("There is no command \"%s\". ./rebond help lists them.".formatted(command));
        };
    }

    private static String token(String roleUserOrSystem) {
        var suite = startedSuite();
        return suite.tokens()
                .tokenOf(suite.systems()
                        .find(roleUserOrSystem)
                        .map(SuiteSystem::name)
                        .orElseGet(() -> suite.users().named(roleUserOrSystem).username()));
    }

    private static Suite startedSuite() {
        var suite = suite();
        if (!suite.home().exists()) {
            throw new Failure("The suite was never started: ./rebond up starts it.");
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
