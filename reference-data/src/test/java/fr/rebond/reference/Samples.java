package fr.rebond.reference;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers made for the properties of SIREN and SIRET. */
final class Samples {

    private Samples() {}

    /** What is accepted of the ten numbers that begin with the body and have one more digit. */
    static <T> List<T> valid(String body, Function<String, T> number) {
        return IntStream.range(0, 10)
                .mapToObj(last -> body + last)
                .flatMap(text -> accepted(text, number))
                .toList();
    }

    /** The digit at the place raised by the shift, beyond 9 from 0 again. */
    static String withDigit(String digits, int place, int shift) {
        var digit = (digits.charAt(place) - '0' + shift) % 10;
        return digits.substring(0, place) + digit + digits.substring(place + 1);
    }

    private static <T> Stream<T> accepted(String text, Function<String, T> number) {
        try {
            return Stream.of(number.apply(text));
        } catch (IllegalArgumentException refused) {
            return Stream.empty();
        }
    }
}
