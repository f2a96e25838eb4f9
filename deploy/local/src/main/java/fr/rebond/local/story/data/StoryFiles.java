package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the resources in the folder {@code story}: documents in YAML, tables in CSV. */
final class StoryFiles {

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .build();
    private final CsvMapper csv = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    <T> T document(String name, Class<T> type) {
        try (var file = open(name)) {
            return yaml.readValue(file, type);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    <T> List<T> documents(String name, Class<T> type) {
        try (var file = open(name)) {
            return yaml.readerForListOf(type).readValue(file);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    <T> List<T> table(String name, Class<T> type) {
        try (var file = open(name);
                var rows = csv.readerFor(type)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<T>readValues(file)) {
            return rows.readAll();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(StoryFiles.class.getResourceAsStream("/story/" + name), name);
    }

    private static UncheckedIOException unreadable(String name, IOException e) {
        return new UncheckedIOException("story/" + name + " cannot be read: " + e.getMessage(), e);
    }
}
