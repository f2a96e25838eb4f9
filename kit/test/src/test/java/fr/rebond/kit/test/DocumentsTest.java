package fr.rebond.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Path ROOT = Repository.root();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern RULE = Pattern.compile("\\[`\\w+\\.(\\w+)`\\]\\(([^)]+)\\)");

    @Test
    void linksLeadToFilesOfTheRepository() throws IOException {
        var broken = new ArrayList<String>();
        for (var document : documents()) {
            for (var link : LINK.matcher(Files.readString(document)).results().toList()) {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(document) + " -> " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void rulesNameExistingMethods() throws IOException {
        var page = ROOT.resolve("docs/rules.md");
        var rules = RULE.matcher(Files.readString(page)).results().toList();
        for (var rule : rules) {
            assertThat(Files.readString(page.resolveSibling(rule.group(2))))
                    .as(rule.group())
                    .contains(" " + rule.group(1) + "(");
        }
        assertThat(rules).hasSizeGreaterThan(30);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT,
                10,
                (file, attributes) -> file.toString().endsWith(".md")
                        && !file.toString().contains("/target/")
                        && !file.toString().contains("/."))) {
            return files.toList();
        }
    }
}
