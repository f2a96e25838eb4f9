package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The engineering mission, the aid schemes, and the companies and projects of the mission. */
public record MissionsData(
        Mission mission,
        List<Scheme> schemes,
        List<Company> companies,
        List<Project> projects,
        List<ConsideredScheme> consideredSchemes) {

    static MissionsData read(StoryFiles files) {
        return new MissionsData(
                files.document("mission.yaml", Mission.class),
                files.documents("schemes.yaml", Scheme.class),
                files.table("companies.csv", Company.class),
                files.table("projects.csv", Project.class),
                files.table("considered-schemes.csv", ConsideredScheme.class));
    }

    public List<Project> structuringProjects() {
        return projects.stream().filter(Project::isStructuring).toList();
    }

    public Map<String, Company> companiesBySiren() {
        return companies.stream().collect(Collectors.toMap(Company::siren, Function.identity()));
    }

    public Map<String, Scheme> schemesByCode() {
        return schemes.stream().collect(Collectors.toMap(Scheme::code, Function.identity()));
    }

    /**
     * The days and contents of the mission.
     *
     * @param territory          name of its territory
     * @param companiesEnteredOn days on which the companies met since the previous day are entered
     * @param chair              SIREN of the member of the committee that chairs it
     */
    public record Mission(
            String territory,
            LocalDate orderedOn,
            JsonNode order,
            JsonNode consultancy,
            LocalDate startedOn,
            List<LocalDate> companiesEnteredOn,
            LocalDate projectsQualifiedOn,
            LocalDate deliveredOn,
            LocalDate prevalidatedOn,
            LocalDate presentedOn,
            List<CommitteeMember> committee,
            String chair,
            JsonNode diagnosis,
            List<Axis> axes,
            JsonNode publishedFigures) {}

    public record CommitteeMember(String siren, String name, String user) {}

    /**
     * An axis of the roadmap.
     *
     * @param memberSiren the only member that the axis concerns; absent if it concerns the whole grouping
     */
    public record Axis(String title, String scope, @Nullable String memberSiren, JsonNode action) {}

    /**
     * An aid scheme.
     *
     * @param fits why it fits the companies whose sheet has it
     * @param form the body of the request that creates it
     */
    public record Scheme(String fits, JsonNode form) {

        public String code() {
            return form.get("code").asText();
        }
    }

    /** An aid scheme that was considered for a project and does not fit. */
    public record ConsideredScheme(String project, String scheme, String reasonCode, String reason) {}

    /**
     * A sample company that the mission met.
     *
     * @param metOn   day of the visit
     * @param kind    of the visit
     * @param learnt  summary of the visit
     * @param schemes codes of the schemes that fit the company, separated by spaces
     */
    public record Company(
            String siret,
            String name,
            String nafCode,
            int headcount,
            String commune,
            LocalDate metOn,
            String kind,
            String learnt,
            String schemes) {

        public String siren() {
            return siret.substring(0, 9);
        }

        public List<String> schemeCodes() {
            return List.of(schemes.split(" "));
        }
    }

    /**
     * A sample project of the portfolio.
     *
     * @param holder      SIREN of the company that holds it
     * @param investment  productive investment, in euros
     * @param proposedAid aid from the envelope, in euros; absent if the project is not routed to the envelope
     */
    public record Project(
            String reference,
            String name,
            String holder,
            BigDecimal investment,
            int forecastJobs,
            String maturity,
            String nafCode,
            String siteCommune,
            String withinTwoYears,
            String structuring,
            String tangible,
            String intangible,
            @Nullable BigDecimal proposedAid) {

        public boolean isStructuring() {
            return isYes(structuring);
        }

        public boolean isWithinTwoYears() {
            return isYes(withinTwoYears);
        }

        public boolean acquiresTangibleAssets() {
            return isYes(tangible);
        }

        public boolean acquiresIntangibleAssets() {
            return isYes(intangible);
        }

        private static boolean isYes(String text) {
            return switch (text) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw new IllegalArgumentException("neither yes nor no: " + text);
            };
        }
    }
}
