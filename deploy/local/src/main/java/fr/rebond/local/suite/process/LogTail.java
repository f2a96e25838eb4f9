package fr.rebond.local.suite.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The end of a log, short enough for a terminal. */
public final class LogTail {

    private static final int LINES = 15;
    private static final int BYTES = 16_000;
    private static final int WIDTH = 300;

    /** Where an exception came from says little to who starts the suite; what it says stays. */
    private static final Pattern STACK = Pattern.compile("^\\s+(at \\S+\\(|\\.\\.\\. \\d+ more)");

    private LogTail() {}

    /** @param from older lines are of another start and left out */
    public static String of(Path log, long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var begin = Math.max(from, file.length() - BYTES);
            file.seek(Math.min(begin, file.length()));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !STACK.matcher(line).find())
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .map(line -> "    " + (line.length() > WIDTH ? line.substring(0, WIDTH) + " …" : line))
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            return "    (no log: " + e.getMessage() + ")";
        }
    }
}
