package fr.rebond.local.suite.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port, as far as the operating system lets us see. */
final class PortHolder {

    private static final String LISTEN = "0A";

    private PortHolder() {}

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Such as {@code process 4711 (java)}; absent when the process belongs to somebody else. */
    static Optional<String> of(int port) {
        var sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> listening(Path.of(table), port))
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, sockets))
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

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
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
