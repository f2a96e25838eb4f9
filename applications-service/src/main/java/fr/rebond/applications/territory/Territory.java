package fr.rebond.applications.territory;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.geography.GeographicCode;
import fr.rebond.reference.geography.Perimeter;
import fr.rebond.reference.organisation.Siren;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The territory of a grouping. It is created with the application; the other services use the same id. Its perimeter
 * follows from its EPCI and the vintage of the geographic code.
 */
@Entity
public class Territory {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String leadSiren;
    private int cogVintage;
    private boolean sample;
    private int groupingRevision;

    @ElementCollection
    @CollectionTable(name = "territory_member", joinColumns = @JoinColumn(name = "territory_id"))
    private Set<Member> members = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "territory_covered_epci", joinColumns = @JoinColumn(name = "territory_id"))
    @Column(name = "siren")
    private Set<String> coveredEpcis = new HashSet<>();

    protected Territory() {}

    public Territory(String name, Grouping grouping) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.leadSiren = grouping.lead().siren();
        describe(name, grouping);
    }

    /** Another grouping or vintage makes a new revision, which needs new consents. A new name does not. */
    public final void describe(String newName, Grouping grouping) {
        name = newName;
        sample = grouping.isSample();
        var newMembers = Set.copyOf(grouping.members());
        if (cogVintage != grouping.cogVintage()
                || !members.equals(newMembers)
                || !coveredEpcis.equals(grouping.coveredEpcis())) {
            cogVintage = grouping.cogVintage();
            members.retainAll(newMembers);
            members.addAll(newMembers);
            coveredEpcis.retainAll(grouping.coveredEpcis());
            coveredEpcis.addAll(grouping.coveredEpcis());
            groupingRevision++;
        }
    }

    /** Absent when the grouping has no EPCI, neither as a member nor covered by one. */
    Optional<Perimeter> perimeter() {
        var epcis = Stream.concat(
                        members.stream()
                                .filter(member -> member.kind() == MemberKind.EPCI)
                                .map(Member::siren),
                        coveredEpcis.stream())
                .distinct()
                .map(Siren::new)
                .toList();
        return epcis.isEmpty()
                ? Optional.empty()
                : Optional.of(GeographicCode.of(cogVintage).perimeter(epcis));
    }

    /**
     * What it claims in a call, sorted: its members and its communes. Communes have their code of the newest vintage and
     * the codes of the communes that were merged into them, so that it can be compared with claims of any earlier vintage.
     */
    TreeSet<String> claims() {
        var newest = GeographicCode.of(GeographicCode.vintages().getLast());
        var claims = new TreeSet<String>();
        members.forEach(member -> claims.add("SIREN-" + member.siren()));
        perimeter()
                .ifPresent(perimeter -> perimeter.communes().stream()
                        .flatMap(commune -> newest.codesOfLand(commune).stream())
                        .forEach(code -> claims.add("COM-" + code)));
        return claims;
    }

    /** Whether the organisation is a member, or an EPCI covered by one. */
    public boolean concerns(String siren) {
        return coveredEpcis.contains(siren)
                || members.stream().anyMatch(member -> member.siren().equals(siren));
    }

    /** The members and covered EPCI other than the lead: names by SIREN. */
    public SortedMap<String, String> nonLeadOrganisations() {
        var code = GeographicCode.of(cogVintage);
        var names = new TreeMap<String, String>();
        coveredEpcis.forEach(siren ->
                names.put(siren, code.epci(new Siren(siren)).orElseThrow().name()));
        members.forEach(member -> names.put(member.siren(), member.name()));
        names.remove(leadSiren);
        return names;
    }

    /** SIREN of the members, the lead first. */
    public List<String> memberSirens() {
        return members().stream().map(Member::siren).toList();
    }

    public boolean isLead(String siren) {
        return leadSiren.equals(siren);
    }

    public Member lead() {
        return members.stream()
                .filter(member -> isLead(member.siren()))
                .findFirst()
                .orElseThrow();
    }

    /** The lead first, the others by SIREN. */
    public List<Member> members() {
        return members.stream()
                .sorted(Comparator.comparing((Member member) -> !isLead(member.siren()))
                        .thenComparing(Member::siren))
                .toList();
    }

    public List<String> regionCodes() {
        return members.stream().map(Member::regionCode).collect(Collectors.toCollection(TreeSet::new)).stream()
                .toList();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public int cogVintage() {
        return cogVintage;
    }

    public boolean isSample() {
        return sample;
    }

    /** Increases with every change of the grouping; a consent is valid for one revision. */
    public int groupingRevision() {
        return groupingRevision;
    }

    /** @throws Refusal 409 when the grouping has changed since that revision */
    public void requireRevision(int revision) {
        if (revision != groupingRevision) {
            throw Refusal.conflict("grouping-changed", "The grouping is at revision " + groupingRevision + " now");
        }
    }

    public Set<String> coveredEpcis() {
        return new TreeSet<>(coveredEpcis);
    }
}
