package fr.rebond.funding.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.Organisation;
import fr.rebond.funding.programme.committee.Committee;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The money side of a call: the State's line, which all envelopes share, and the terms of aid. */
@Entity
public class Programme {

    /** As the trail wants it; a programme has no other. */
    private enum Standing {
        IN_FORCE
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String callCode;
    private String name;
    private String stateSiren;
    private String stateName;

    @Embedded
    private Money stateLine;

    /** Moved by one conditional UPDATE only, see {@link Programmes#pledge}. */
    @Column(insertable = false, updatable = false)
    private BigDecimal statePledged = BigDecimal.ZERO;

    @Embedded
    private ProgrammeTerms terms;

    @Embedded
    private Committee committee;

    @SuppressWarnings("NullAway")
    protected Programme() {}

    static Programme of(ProgrammeCreationForm request) {
        var programme = new Programme();
        programme.id = UuidCreator.getTimeOrderedEpoch();
        programme.callCode = request.callCode();
        programme.take(request.programme());
        return programme;
    }

    Transition created(Instant at) {
        return new Transition("programme", id, "created", null, Standing.IN_FORCE, null, at);
    }

    Transition edit(ProgrammeForm form, Instant at) {
        RulesNotMet.check()
                .that(
                        statePledged.signum() == 0 || form.state().siren().equals(stateSiren),
                        "/state/siren",
                        "the State has pledged as " + stateSiren)
                .orRefuse(Standing.IN_FORCE);
        take(form);
        return new Transition("programme", id, "edited", Standing.IN_FORCE, Standing.IN_FORCE, null, at);
    }

    private void take(ProgrammeForm form) {
        name = form.name();
        stateSiren = form.state().siren();
        stateName = form.state().name();
        stateLine = form.stateLine();
        terms = form.terms();
        committee = form.committee();
    }

    public String callCode() {
        return callCode;
    }

    public Organisation state() {
        return new Organisation(stateSiren, stateName);
    }

    public ProgrammeTerms terms() {
        return terms;
    }

    public Committee committee() {
        return committee;
    }

    long version() {
        return version;
    }

    ProgrammeView view() {
        return new ProgrammeView(
                callCode, name, stateSiren, stateName, stateLine, statePledged, terms, committee, version);
    }
}
