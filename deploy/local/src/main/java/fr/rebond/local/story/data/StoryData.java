package fr.rebond.local.story.data;

import fr.rebond.local.story.data.ApplicationsData.Territory;
import fr.rebond.local.suite.keycloak.SuiteUsers;
import java.math.BigDecimal;
import java.util.List;

/** All data of the story. */
public record StoryData(
        SuiteUsers users,
        ApplicationsData applications,
        MissionsData missions,
        FundingData funding,
        List<PublishedFigure> published) {

    public static StoryData read() {
        var files = new StoryFiles();
        return new StoryData(
                SuiteUsers.ofTheStory(),
                ApplicationsData.read(files),
                MissionsData.read(files),
                FundingData.read(files),
                files.documents("published.yaml", PublishedFigure.class));
    }

    /** The territory whose mission and envelope the story follows. */
    public Territory mainTerritory() {
        return applications.territories().stream()
                .filter(territory -> territory.name().equals(missions.mission().territory()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A published figure that the services must compute from the records.
     *
     * @param figure key under which it is computed
     */
    public record PublishedFigure(String figure, String label, BigDecimal value, Qualifier qualifier) {

        /** How the published text qualifies the value. */
        public enum Qualifier {
            EXACT("", 0),
            ALMOST("almost ", -1),
            MORE_THAN("more than ", 1);

            private final String words;
            private final int sign;

            Qualifier(String words, int sign) {
                this.words = words;
                this.sign = sign;
            }

            public String words() {
                return words;
            }
        }

        public boolean matches(BigDecimal computed) {
            return computed.compareTo(value) == qualifier.sign;
        }
    }
}
