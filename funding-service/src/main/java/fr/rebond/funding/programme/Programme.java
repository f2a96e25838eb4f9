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

/**
 * The financial terms of a call: the State's line, which all its envelopes share, the terms of aid and the committee.
 */
@Entity
public class Programme {

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

    /** Changed only by {@link Programmes#pledge}. */
    @Column(insertable = false, updatable = false)
    private BigDecimal statePledged = BigDecimal.ZERO;

    @Embedded
    private ProgrammeTerms terms;

    @Embedded
    private Committee committee;

    protected Programme() {}

    static Programme of(ProgrammeCreationForm request) {
        var programme = new Programme();
        programme.id = UuidCreator.getTimeOrderedEpoch();
        programme.callCode = request.callCode();
        programme.apply(request.programme());
        return programme;
    }

    Transition created(Instant at) {
        return Transition.withoutStates("programme", id, "created", at);
    }

    Transition edit(ProgrammeForm form, Instant at) {
        RulesNotMet.check()
                .that(
                        statePledged.signum() == 0 || form.state().siren().equals(stateSiren),
                        "/state/siren",
                        "must stay " + stateSiren + ", because the State has already pledged")
                .orRefuse();
        apply(form);
        return Transition.withoutStates("programme", id, "edited", at);
    }

    private void apply(ProgrammeForm form) {
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

    String name() {
        return name;
    }

    Money stateLine() {
        return stateLine;
    }

    Money statePledged() {
        return Money.euros(statePledged);
    }
}
