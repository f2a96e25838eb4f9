package fr.rebond.missions.company;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.reference.Activity;
import fr.rebond.missions.reference.Communes;
import fr.rebond.reference.NafNomenclature;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A company of the territory that the mission looks at. It is met once a visit to it was held. */
@Entity
public class Company {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID missionId;
    private String siret;
    private String name;
    private String nafCode;

    @Enumerated(EnumType.STRING)
    private NafNomenclature nafNomenclature;

    private int headcount;
    private String commune;
    private boolean sample;

    protected Company() {}

    static Company register(RegisterCompany request, Mission mission) {
        mission.requireInHand("registration of companies");
        var activity = Activity.of(request.nafCode(), request.nafNomenclature());
        Communes.require(request.commune(), mission.territory().cogVintage(), "/commune");
        var company = new Company();
        company.id = UuidCreator.getTimeOrderedEpoch();
        company.missionId = mission.id();
        company.siret = request.siret();
        company.name = request.name();
        company.nafCode = activity.code();
        company.nafNomenclature = activity.nomenclature();
        company.headcount = request.headcount();
        company.commune = request.commune();
        company.sample = request.isSample() || mission.isSample();
        return company;
    }

    UUID id() {
        return id;
    }

    public UUID missionId() {
        return missionId;
    }

    CompanyView view() {
        return new CompanyView(
                id, missionId, siret, name, nafCode, nafNomenclature, headcount, commune, sample, version);
    }
}
