package fr.rebond.local.suite.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.rebond.local.Failure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {

    private final SuiteUsers users = SuiteUsers.ofTheStory();
    private final SuiteSystems systems = SuiteSystems.ofTheStory();

    private JsonNode realm;

    @BeforeEach
    void make() throws IOException {
        realm = new ObjectMapper().readTree(new Realm(users, systems).json(user -> "password of " + user));
    }

    @Test
    void givesEveryUserItsPasswordRoleAndOrganisation() {
        // When
        var applicant = users(realm).get("applicant-cambrai");
        // Then
        assertThat(applicant.at("/credentials/0/value").asText()).isEqualTo("password of user.applicant-cambrai");
        assertThat(applicant.at("/realmRoles/0").asText()).isEqualTo("applicant");
        assertThat(applicant.at("/attributes/organisation/0").asText()).isEqualTo("200068500");
    }

    @Test
    void declaresTheOrganisationAsAnAttribute() {
        // When
        var profile = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .get("kc.user.profile.config")
                .get(0)
                .asText();
        // Then
        assertThat(profile).contains("\"name\": \"organisation\"");
    }

    @Test
    void givesEverySystemAClientWithItsSecretScopesAndOrganisation() {
        // When
        var clients = StreamSupport.stream(realm.get("clients").spliterator(), false)
                .collect(Collectors.toMap(client -> client.get("clientId").asText(), client -> client));
        var scopes = names(realm.get("clientScopes"), "name");
        // Then
        assertThat(systems.all()).hasSize(6).allSatisfy(system -> {
            var client = clients.get(system.clientId());
            assertThat(client.get("secret").asText()).isEqualTo("password of " + system.secret());
            assertThat(client.get("serviceAccountsEnabled").asBoolean()).isTrue();
            assertThat(client.get("defaultClientScopes").toString()).contains(system.scopes());
            assertThat(client.at("/protocolMappers/0/config/claim.value").asText())
                    .isEqualTo(system.organisation());
            assertThat(scopes).containsAll(system.scopes());
        });
        assertThat(scopes).doesNotHaveDuplicates();
    }

    @Test
    void hasAUserForEveryRole() {
        // When
        var roles = names(realm.at("/roles/realm"), "name");
        var held = users.all().stream().flatMap(user -> user.roles().stream()).collect(Collectors.toSet());
        // Then
        assertThat(held).isSubsetOf(roles);
        assertThat(roles).allMatch(held::contains);
    }

    @Test
    void hasThreeMembersOfTheJuryAndTwoFundingOfficers() {
        // When
        var jury = users.all().stream().filter(user -> user.roles().contains("jury-member"));
        var officers = users.all().stream().filter(user -> user.roles().contains("funding-officer"));
        // Then
        assertThat(jury).hasSize(3);
        assertThat(officers).hasSize(2);
    }

    @Test
    void hasUniqueUsernamesAndOrganisationsWithValidSirens() {
        // When
        var usernames = users.all().stream().map(SuiteUsers.User::username).toList();
        // Then
        assertThat(usernames).doesNotHaveDuplicates();
        assertThat(users.all())
                .allSatisfy(user -> assertThat(luhn(user.organisation())).isZero())
                .allSatisfy(user ->
                        assertThat(user.organisation().startsWith("0000")).isEqualTo(user.sample()));
    }

    @Test
    void findsAUserByNameOrByRole() {
        // When
        var byName = users.named("applicant-ales").organisation();
        var byRole = users.named("applicant").username();
        var nobody = catchThrowable(() -> users.named("minister"));
        // Then
        assertThat(byName).isEqualTo("200066918");
        assertThat(byRole).isEqualTo("applicant-cambrai");
        assertThat(nobody).isInstanceOf(Failure.class).hasMessageContainingAll("\"minister\"", "applicant-ales");
    }

    @Test
    void rejectsALineWithAWrongSiren() {
        // When
        var refusal = catchThrowable(() -> SuiteUsers.of(List.of(SuiteUsers.HEADER, "auditor,auditor,12,État,false")));
        // Then
        assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("auditor");
    }

    private static Map<String, JsonNode> users(JsonNode realm) {
        return StreamSupport.stream(realm.get("users").spliterator(), false)
                .collect(Collectors.toMap(user -> user.get("username").asText(), user -> user));
    }

    private static List<String> names(JsonNode list, String field) {
        return list.findValuesAsText(field);
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 + 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10;
    }
}
