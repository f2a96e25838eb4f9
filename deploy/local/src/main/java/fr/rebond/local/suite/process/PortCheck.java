package fr.rebond.local.suite.process;

import fr.rebond.local.suite.Failure;
import java.util.List;
import java.util.stream.Collectors;

/** Sees before anything is started whether all ports are free. */
public final class PortCheck {

    private PortCheck() {}

    /** @throws Failure that names every taken port with its holder */
    public static void requireFree(List<Part> parts) {
        var taken = parts.stream()
                .flatMap(part -> part.ports().stream()
                        .filter(port -> !PortHolder.isFree(port))
                        .map(port -> "Port %d, which %s needs, is taken by %s."
                                .formatted(
                                        port, part.name(), PortHolder.of(port).orElse("a process of another user"))))
                .collect(Collectors.joining(System.lineSeparator()));
        if (!taken.isEmpty()) {
            throw new Failure(
                    "%s%nStop that process, or choose another port by a variable such as REBOND_PORT_GATEWAY=18080 (./rebond help lists them)."
                            .formatted(taken));
        }
    }
}
