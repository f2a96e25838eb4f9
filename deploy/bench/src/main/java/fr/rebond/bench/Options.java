package fr.rebond.bench;

import fr.rebond.bench.stage.Tokens;
import fr.rebond.local.Failure;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./rebond bench} was asked for.
 *
 * @param scenarios such as {@code P1}; all of them if none is named
 * @param rounds    in which all subjects are measured in turn
 * @param seconds   of one measurement
 * @param clients   that send requests at the same time
 * @param profile   also sample the CPU time of the suite
 * @param check     fail if a bar is not met
 */
record Options(List<String> scenarios, int rounds, int seconds, int clients, boolean profile, boolean check) {

    static final List<String> SCENARIOS = List.of("P1", "P3", "P9");

    private static final int MOST_ROUNDS = 100;
    private static final int MOST_CLIENTS = 128;

    /** @throws Failure if an option is unknown or out of bounds */
    static Options parse(List<String> arguments) {
        var scenarios = new TreeSet<String>();
        var rounds = 5;
        var seconds = 10;
        var clients = 16;
        var profile = false;
        var check = false;
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.pop();
            switch (argument) {
                case "--rounds" -> rounds = number(argument, rest.poll(), MOST_ROUNDS);
                case "--seconds" -> seconds = number(argument, rest.poll(), Tokens.LONGEST_SECONDS);
                case "--clients" -> clients = number(argument, rest.poll(), MOST_CLIENTS);
                case "--profile" -> profile = true;
                case "--check" -> check = true;
                default -> scenarios.add(scenario(argument));
            }
        }
        return new Options(
                scenarios.isEmpty() ? SCENARIOS : List.copyOf(scenarios), rounds, seconds, clients, profile, check);
    }

    private static String scenario(String argument) {
        if (!SCENARIOS.contains(argument)) {
            throw new Failure("./rebond bench does not know \"%s\". The benchmarks: %s."
                    .formatted(argument, String.join(", ", SCENARIOS)));
        }
        return argument;
    }

    private static int number(String option, @Nullable String text, int most) {
        var number = text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw new Failure("%s needs a number from 1 to %d.".formatted(option, most));
        }
        return number;
    }
}
