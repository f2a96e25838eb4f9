package fr.rebond.local.story.data;

import fr.rebond.local.suite.keycloak.SuiteUsers;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that the story tells. */
public record StoryData(
        SuiteUsers users,
        CallFile call,
        List<Wave> waves,
        JuryFile jury,
        List<Territory> territories,
        List<Scheme> schemes,
        MissionFile mission,
        List<Company> companies,
        List<Project> projects,
        List<ConsideredScheme> consideredSchemes,
        EnvelopeFile envelope,
        RequestsFile requests,
        AgreementsFile agreements,
        List<Published> published) {

    public static StoryData read() {
        var files = new StoryFiles();
        return new StoryData(
                SuiteUsers.ofTheStory(),
                files.document("call.yaml", CallFile.class),
                files.documents("waves.yaml", Wave.class),
                files.document("jury.yaml", JuryFile.class),
                files.documents("territories.yaml", Territory.class),
                files.documents("schemes.yaml", Scheme.class),
                files.document("mission.yaml", MissionFile.class),
                files.table("companies.csv", Company.class),
                files.table("projects.csv", Project.class),
                files.table("considered-schemes.csv", ConsideredScheme.class),
                files.document("envelope.yaml", EnvelopeFile.class),
                files.document("requests.yaml", RequestsFile.class),
                files.document("agreements.yaml", AgreementsFile.class),
                files.documents("published.yaml", Published.class));
    }

    public List<Territory> territoriesOf(Wave wave) {
        return territories.stream()
                .filter(territory -> territory.wave() == wave.number())
                .toList();
    }

    /** The territory that the mission and the money of the story are about. */
    public Territory hero() {
        return territories.stream()
                .filter(territory -> territory.name().equals(mission.territory()))
                .findFirst()
                .orElseThrow();
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
}
