package fr.rebond.missions.scheme;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.missions.reference.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A public scheme that may help a company or a project. */
@Entity
public class AidScheme {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String title;
    private @Nullable String promise;
    private Organisation operator;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<AidType> aidTypes = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> geographicCodes = new ArrayList<>();

    private @Nullable String url;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private boolean sample;

    protected AidScheme() {}

    static AidScheme of(AidSchemeForm description) {
        var scheme = new AidScheme();
        scheme.id = UuidCreator.getTimeOrderedEpoch();
        scheme.describe(description);
        return scheme;
    }

    void describe(AidSchemeForm description) {
        code = description.code();
        title = description.title();
        promise = description.promise();
        operator = description.operator();
        aidTypes = description.aidTypes().stream().sorted().toList();
        geographicCodes =
                description.geographicCodes().stream().distinct().sorted().toList();
        url = description.url();
        opensOn = description.opensOn();
        closesOn = description.closesOn();
        sample = description.isSample();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    AidSchemeView view() {
        return new AidSchemeView(
                id,
                code,
                title,
                promise,
                operator,
                List.copyOf(aidTypes),
                List.copyOf(geographicCodes),
                url,
                opensOn,
                closesOn,
                sample,
                version);
    }
}
