package fr.rebond.applications.laureate.labelling;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.laureate.Laureate;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.outbox.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A territory has become a laureate. The missions service plans its mission, funding opens its envelope. */
record TerritoryLabelled(
        UUID laureateId,
        UUID territoryId,
        String territoryName,
        UUID applicationId,
        UUID callId,
        String callCode,
        UUID waveId,
        int waveNumber,
        Organisation lead,
        List<Member> members,
        List<String> regionCodes,
        int cogVintage,
        LocalDate labelledOn,
        Money envelopeTarget,
        Money statePledge,
        int missionMonths,
        int missionPersonDays,
        boolean sample,
        @JsonIgnore Instant happenedAt)
        implements DomainEvent {

    record Organisation(String siren, String name) {}

    record Member(String siren, String name, String regionCode) {}

    static TerritoryLabelled of(Laureate laureate, Territory territory, Call call, Wave wave, Instant at) {
        return new TerritoryLabelled(
                laureate.id(),
                territory.id(),
                territory.name(),
                laureate.applicationId(),
                call.id(),
                call.code(),
                wave.id(),
                wave.number(),
                new Organisation(territory.lead().siren(), territory.lead().name()),
                territory.members().stream()
                        .map(member -> new Member(member.siren(), member.name(), member.regionCode()))
                        .toList(),
                territory.regionCodes(),
                territory.cogVintage(),
                laureate.labelledOn(),
                laureate.envelopeTarget(),
                laureate.statePledge(),
                laureate.mission().months(),
                laureate.mission().personDays(),
                territory.isSample(),
                at);
    }

    @Override
    public String eventName() {
        return "territory-labelled";
    }

    @Override
    public UUID subject() {
        return laureateId;
    }

    @Override
    public UUID partitionKey() {
        return territoryId;
    }
}
