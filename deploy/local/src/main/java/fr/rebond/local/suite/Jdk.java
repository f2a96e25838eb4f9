package fr.rebond.local.suite;

import java.nio.file.Path;

/** The JDK that this program runs on, which the parts then run on too. */
public final class Jdk {

    private Jdk() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static Path java() {
        return home().resolve("bin/java");
    }
}
