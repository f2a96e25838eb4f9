package fr.rebond.reference.organisation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers for the properties of SIREN and SIRET. */
final class Samples {

    private Samples() {}

    /** The valid ones of the ten numbers that consist of the body and one more digit. */
    static <T> List<T> valid(String body, Function<String, T> number) {
        return IntStream.range(0, 10)
                .mapToObj(last -> body + last)
                .flatMap(text -> accepted(text, number))
                .toList();
    }

    /** Adds the shift to the digit at the place, modulo 10. */
    static String withDigit(String digits, int place, int shift) {
        var digit = (digits.charAt(place) - '0' + shift) % 10;
        return digits.substring(0, place) + digit + digits.substring(place + 1);
    }

    private static <T> Stream<T> accepted(String text, Function<String, T> number) {
        try {
            return Stream.of(number.apply(text));
        } catch (IllegalArgumentException rejected) {
            return Stream.empty();
        }
    }
}
