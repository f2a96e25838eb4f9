package fr.rebond.applications.territory;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.Refusal.Reason;
import fr.rebond.reference.geography.Commune;
import fr.rebond.reference.geography.Epci;
import fr.rebond.reference.geography.GeographicCode;
import fr.rebond.reference.organisation.Siren;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A grouping, derived from the form of its lead and one vintage of the official geographic code.
 *
 * @param members      the lead first
 * @param coveredEpcis EPCI that belong to the territory through a member that is not an EPCI
 */
public record Grouping(int cogVintage, List<Member> members, Set<String> coveredEpcis) {

    private static final String SAMPLE_PREFIX = "0000";

    public Grouping {
        members = List.copyOf(members);
        coveredEpcis = Set.copyOf(coveredEpcis);
    }

    /**
     * @throws Refusal 400 with every reason: an unknown body without name or région, a member named twice, samples
     *     mixed with real bodies, covered EPCI without a member that can cover them
     */
    public static Grouping of(
            MemberForm lead, List<MemberForm> others, List<String> coveredEpcis, GeographicCode code) {
        return new Reading(code).read(lead, others, coveredEpcis);
    }

    public Member lead() {
        return members.getFirst();
    }

    boolean isSample() {
        return lead().kind() == MemberKind.SAMPLE;
    }

    private static final class Reading {
        private final GeographicCode code;
        private final List<Reason> reasons = new ArrayList<>();

        Reading(GeographicCode code) {
            this.code = code;
        }

        Grouping read(MemberForm lead, List<MemberForm> others, List<String> covered) {
            var members = new ArrayList<Member>();
            member("/lead", lead).ifPresent(members::add);
            for (var i = 0; i < others.size(); i++) {
                member("/members/" + i, others.get(i)).ifPresent(members::add);
            }
            for (var i = 0; i < covered.size(); i++) {
                refuseUnlessEpci("/coveredEpcis/" + i, covered.get(i));
            }
            refuseDuplicates(members);
            refuseMixedSamples(members);
            refuseUncoveredEpcis(Stream.concat(Stream.of(lead), others.stream()), covered);
            if (!reasons.isEmpty()) {
                throw new Refusal(400, "invalid-request", "The grouping is not valid", reasons);
            }
            return new Grouping(code.vintage(), members, new LinkedHashSet<>(covered));
        }

        private Optional<Member> member(String pointer, MemberForm form) {
            var siren = new Siren(form.siren());
            return code.epci(siren).map(epci -> epci(pointer, epci, form)).or(() -> otherBody(pointer, siren, form));
        }

        /** A name that differs from the official one suggests that the SIREN was mistyped. */
        private Member epci(String pointer, Epci epci, MemberForm form) {
            if (form.name() != null && !form.name().equals(epci.name())) {
                refuse(pointer + "/name", epci.siren() + " is " + epci.name());
            }
            return new Member(epci.siren().value(), epci.name(), MemberKind.EPCI, mainRegion(epci));
        }

        private String mainRegion(Epci epci) {
            if (epci.regions().size() == 1) {
                return epci.regions().getFirst();
            }
            var inhabitants = code.communesOf(epci.siren()).stream()
                    .collect(Collectors.groupingBy(Commune::region, Collectors.summingInt(Commune::population)));
            return inhabitants.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }

        private Optional<Member> otherBody(String pointer, Siren siren, MemberForm form) {
            if (form.name() == null || form.name().isBlank()) {
                refuse(pointer + "/name", siren + " is not an EPCI of " + code.vintage() + ": its name is required");
            }
            if (form.regionCode() == null || code.region(form.regionCode()).isEmpty()) {
                refuse(
                        pointer + "/regionCode",
                        siren + " is not an EPCI of " + code.vintage() + ": its région is required");
            }
            return reasons.isEmpty()
                    ? Optional.of(new Member(siren.value(), form.name().strip(), kind(form), form.regionCode()))
                    : Optional.empty();
        }

        private void refuseUnlessEpci(String pointer, String siren) {
            if (code.epci(new Siren(siren)).isEmpty()) {
                refuse(pointer, siren + " is not an EPCI of " + code.vintage());
            }
        }

        /** Only a member that is neither an EPCI nor a sample can cover EPCI. */
        private void refuseUncoveredEpcis(Stream<MemberForm> members, List<String> covered) {
            if (!covered.isEmpty() && members.noneMatch(form -> kind(form) == MemberKind.OTHER_BODY)) {
                refuse("/coveredEpcis", "EPCI are covered through a member that is neither an EPCI nor a sample");
            }
        }

        private MemberKind kind(MemberForm form) {
            if (code.epci(new Siren(form.siren())).isPresent()) {
                return MemberKind.EPCI;
            }
            return form.siren().startsWith(SAMPLE_PREFIX) ? MemberKind.SAMPLE : MemberKind.OTHER_BODY;
        }

        private void refuseDuplicates(List<Member> members) {
            var seen = new LinkedHashSet<String>();
            members.stream()
                    .map(Member::siren)
                    .filter(siren -> !seen.add(siren))
                    .forEach(siren -> refuse("/members", siren + " is named twice"));
        }

        private void refuseMixedSamples(List<Member> members) {
            var kinds = members.stream().map(Member::kind).collect(Collectors.toSet());
            if (kinds.contains(MemberKind.SAMPLE) && kinds.size() > 1) {
                refuse("/members", "a sample cannot be grouped with a real body");
            }
        }

        private void refuse(String pointer, String reason) {
            reasons.add(new Reason(pointer, reason));
        }
    }
}
