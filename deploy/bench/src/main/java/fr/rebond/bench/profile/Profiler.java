package fr.rebond.bench.profile;

import fr.rebond.local.Failure;
import fr.rebond.local.suite.process.Processes;
import fr.rebond.local.suite.process.Tool;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/** Samples the CPU time of a Java process by JFR while it is measured, and prints the shares of its parts. */
public final class Profiler {

    /** Samples by CPU time see time in the kernel too, and do not see threads that wait. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <configuration version="2.0" label="CPU time">
              <event name="jdk.CPUTimeSample">
                <setting name="enabled">true</setting>
                <setting name="throttle">10ms</setting>
              </event>
            </configuration>
            """;

    private static final String SAMPLE = "jdk.CPUTimeSample";

    private final Path folder;
    private final PrintStream out;

    /** @param folder for the recordings */
    public Profiler(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    public void start(ProcessHandle process) throws InterruptedException {
        try {
            var settings = Files.writeString(folder.resolve("cpu-time.jfc"), SETTINGS);
            jcmd(process, "JFR.start", "name=bench", "settings=" + settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the recording, keeps its file, and prints the shares. */
    public void stop(ProcessHandle process, String scenario) throws InterruptedException {
        var file = folder.resolve(scenario + ".jfr");
        jcmd(process, "JFR.stop", "name=bench", "filename=" + file);
        var shares = read(file);
        out.printf(
                "%n  CPU time of the Java threads (%d samples of 10 ms; %s). Profiled rounds are a little slower.%n",
                shares.total(), file);
        shares.percent().forEach((part, percent) -> out.printf("    %5.1f %%  %s%n", percent, part));
        out.println();
    }

    private void jcmd(ProcessHandle process, String... command) throws InterruptedException {
        var whole = new ArrayList<>(
                List.of(Processes.JAVA_HOME.resolve("bin/jcmd").toString(), Long.toString(process.pid())));
        whole.addAll(List.of(command));
        Tool.run("jcmd", whole, Map.of(), folder.resolve("jcmd.log"));
    }

    private static Shares read(Path file) {
        var shares = new Shares();
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                var classes = classes(event);
                if (classes != null) {
                    shares.add(classes);
                }
            }
        } catch (IOException e) {
            throw new Failure("The recording %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        return shares;
    }

    private static @Nullable List<String> classes(RecordedEvent event) {
        return event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null
                ? event.getStackTrace().getFrames().stream()
                        .filter(RecordedFrame::isJavaFrame)
                        .map(frame -> frame.getMethod().getType().getName())
                        .toList()
                : null;
    }
}
