package fr.rebond.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.story.stage.Scene;
import fr.rebond.local.suite.home.Ports;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void playsScenesInTheOrderOfTheirDaysIn2022And2023() {
        // Given
        var out = new PrintStream(OutputStream.nullOutputStream());
        var story = new Story(Ports.of(Map.of()), user -> "token", out);
        // When
        var scenes = story.scenes();
        // Then
        assertThat(scenes).extracting(Scene::day).isSorted();
        assertThat(scenes.getFirst().day()).isAfter(LocalDate.of(2022, 7, 31));
        assertThat(scenes.getLast().day()).isBefore(LocalDate.of(2024, 1, 1));
    }
}
