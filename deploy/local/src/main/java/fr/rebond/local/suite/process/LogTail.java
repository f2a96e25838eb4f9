package fr.rebond.local.suite.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last lines of a log, short enough for a terminal. */
public final class LogTail {

    private static final int LINES = 15;
    private static final int BYTES = 16_000;
    private static final int WIDTH = 300;

    /** Stack frames are left out: they do not help a user who starts the suite. */
    private static final Pattern STACK_FRAME = Pattern.compile("^\\s+(at \\S+\\(|\\.\\.\\. \\d+ more)");

    private LogTail() {}

    /** @param from byte at which the current start begins; earlier lines are left out */
    public static String of(Path log, long from) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var begin = Math.max(from, file.length() - BYTES);
            file.seek(Math.min(begin, file.length()));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line ->
                            !line.isBlank() && !STACK_FRAME.matcher(line).find())
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
