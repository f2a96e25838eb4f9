package fr.rebond.missions.company;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.reference.Activity;
import fr.rebond.reference.activity.NafNomenclature;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;

/** A company of the territory. It counts as met once a visit to it is recorded. */
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

    @UpdateTimestamp
    private Instant updatedAt;

    protected Company() {}

    static Company register(CompanyForm request, Mission mission) {
        var company = new Company();
        company.id = UuidCreator.getTimeOrderedEpoch();
        company.missionId = mission.id();
        company.describe(request, mission);
        return company;
    }

    void describe(CompanyForm request, Mission mission) {
        mission.requireUnderWay("registration of companies");
        var activity = Activity.of(request.nafCode(), request.nafNomenclature());
        siret = request.siret();
        name = request.name();
        nafCode = activity.code();
        nafNomenclature = activity.nomenclature();
        headcount = request.headcount();
        commune = request.commune();
        sample = request.isSample() || mission.isSample();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String siret() {
        return siret;
    }

    public UUID missionId() {
        return missionId;
    }

    CompanyView view() {
        return new CompanyView(
                id, missionId, siret, name, nafCode, nafNomenclature, headcount, commune, sample, version);
    }
}
