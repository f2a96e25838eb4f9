package fr.rebond.local.suite.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHashTest {

    @TempDir
    private Path checkout;

    private String before;

    @BeforeEach
    void layOut() throws IOException {
        write("pom.xml", "<project/>");
        write("gateway/pom.xml", "<project/>");
        write("gateway/src/main/java/A.java", "class A {}");
        write("gateway/src/main/resources/META-INF/resources/docs/index.html", "<html/>");
        write("gateway/src/main/java/test/B.java", "class B {}");
        before = SourceHash.of(checkout);
    }

    @Test
    void dependsOnContentsAndNames() throws IOException {
        // When
        write("gateway/src/main/java/A.java", "class A { }");
        var changed = SourceHash.of(checkout);
        write("gateway/src/main/java/A.java", "class A {}");
        Files.move(checkout.resolve("gateway/src/main/java/A.java"), checkout.resolve("gateway/src/main/java/B.java"));
        var renamed = SourceHash.of(checkout);
        // Then
        assertThat(changed).isNotEqualTo(before);
        assertThat(renamed).isNotEqualTo(before).isNotEqualTo(changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway/src/main/resources/META-INF/resources/docs/index.html",
                "gateway/src/main/java/test/B.java",
                "gateway/pom.xml",
                "pom.xml"
            })
    void dependsOnEveryPackagedFile(String name) throws IOException {
        // When
        write(name, "another");
        // Then
        assertThat(SourceHash.of(checkout)).isNotEqualTo(before);
    }

    @Test
    void ignoresFilesThatAreNotPackaged() throws IOException {
        // When
        write("gateway/target/classes/A.class", "…");
        write("gateway/src/test/java/ATest.java", "class ATest {}");
        write("gateway/src/main/web/node_modules/a/index.js", "…");
        write("docs/adr/0001-why.md", "because");
        write(".rebond/secrets.properties", "a=b");
        write("README.md", "Rebond");
        write("gateway/.jqwik-database", "left by a test");
        Files.setLastModifiedTime(checkout.resolve("pom.xml"), FileTime.fromMillis(0));
        // Then
        assertThat(SourceHash.of(checkout)).isEqualTo(before);
    }

    private void write(String name, String content) throws IOException {
        var file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
