package fr.rebond.applications.laureate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Laureates as comma-separated values, RFC 4180. Fields that a spreadsheet would run as a formula are neutralised. */
final class LaureateCsv {

    private static final String HEADER =
            "territory,lead,members,regionCodes,callCode,waveNumber,labelledOn,announcedOn,envelopeTarget";
    private static final String END = "\r\n";

    private LaureateCsv() {}

    static String of(List<LaureateSummary> laureates) {
        return laureates.stream().map(LaureateCsv::row).collect(Collectors.joining(END, HEADER + END, END));
    }

    private static String row(LaureateSummary laureate) {
        return Stream.of(
                        laureate.territoryName(),
                        laureate.lead(),
                        String.join(";", laureate.members()),
                        String.join(";", laureate.regionCodes()),
                        laureate.callCode(),
                        Integer.toString(laureate.waveNumber()),
                        laureate.labelledOn().toString(),
                        String.valueOf(laureate.announcedOn()),
                        laureate.envelopeTarget().amount().toPlainString())
                .map(LaureateCsv::field)
                .collect(Collectors.joining(","));
    }

    private static String field(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
