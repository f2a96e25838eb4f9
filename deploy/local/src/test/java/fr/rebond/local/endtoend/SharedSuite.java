package fr.rebond.local.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives all end-to-end tests the same suite, because a first start takes a minute. It is stopped and deleted after the last
 * class. A class must not rely on the one before it: it starts with {@code ./rebond up}, which starts what is missing.
 */
public final class SharedSuite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SuiteUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedSuite.class))
                .computeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
                .suite;
    }

    private static final class Shared implements AutoCloseable {

        private final Path folder;
        private final SuiteUnderTest suite;

        Shared() {
            try {
                folder = Files.createTempDirectory("rebond-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            suite = new SuiteUnderTest(folder.resolve("home"));
        }

        /** {@code down --wipe} deletes the home. */
        @Override
        public void close() throws IOException {
            suite.rebond("down", "--wipe");
            Files.deleteIfExists(folder);
        }
    }
}
