package fr.rebond.funding.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The money side of a call: the State's line, which all envelopes share, and the terms of aid. */
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

    /** Moved by one conditional UPDATE only, see {@link Programmes#pledge}. */
    @Column(insertable = false, updatable = false)
    private @Nullable BigDecimal statePledged;

    @Embedded
    private ProgrammeTerms terms;

    @SuppressWarnings("NullAway")
    protected Programme() {}

    static Programme of(CreateProgramme request) {
        var programme = new Programme();
        programme.id = UuidCreator.getTimeOrderedEpoch();
        programme.callCode = request.callCode();
        programme.edit(request.programme());
        return programme;
    }

    final void edit(ProgrammeForm form) {
        name = form.name();
        stateSiren = form.state().siren();
        stateName = form.state().name();
        stateLine = form.stateLine();
        terms = form.terms();
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

    long version() {
        return version;
    }

    ProgrammeView view() {
        var pledged = statePledged == null ? Money.ZERO : Money.euros(statePledged);
        return new ProgrammeView(callCode, name, state(), stateLine, pledged, stateLine.minus(pledged), terms, version);
    }
}
