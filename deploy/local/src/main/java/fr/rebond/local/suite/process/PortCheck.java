package fr.rebond.local.suite.process;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the ports of parts are free before anything is started. */
public final class PortCheck {

    /** The state of a listening socket in {@code /proc/net/tcp}. */
    private static final String LISTEN = "0A";

    private PortCheck() {}

    /** @throws Failure that names every port that is taken, with the process that has it */
    public static void requireFree(List<Part> parts) {
        var taken = parts.stream()
                .flatMap(part -> part.ports().stream()
                        .filter(port -> !isFree(port))
                        .map(port -> "Port %d, which %s needs, is taken by %s."
                                .formatted(port, part.name(), holder(port).orElse("a process of another user"))))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!taken.isEmpty()) {
            throw new Failure(
                    "%s%nStop that process, or choose another port by a variable such as REBOND_PORT_GATEWAY=18080 (./rebond help lists them)."
                            .formatted(taken));
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Such as {@code process 4711 (java)}; empty if the process belongs to another user. */
    private static Optional<String> holder(int port) {
        var sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> listening(Path.of(table), port))
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> hasOpen(process, sockets))
                .findFirst()
                .map(process -> "process %d (%s)".formatted(process.pid(), name(process)));
    }

    private static Stream<String> listening(Path table, int port) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.trim().split("\\s+"))
                    .filter(row -> row[3].equals(LISTEN) && portOf(row[1]) == port)
                    .map(row -> "socket:[" + row[9] + "]");
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static int portOf(String address) {
        return HexFormat.fromHexDigits(address.substring(address.indexOf(':') + 1));
    }

    private static boolean hasOpen(ProcessHandle process, Set<String> sockets) {
        try (var files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String name(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"))
                    .trim();
        } catch (IOException e) {
            return "?";
        }
    }
}
