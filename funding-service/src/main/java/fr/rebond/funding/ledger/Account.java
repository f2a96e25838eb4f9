package fr.rebond.funding.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of an envelope. Its type says whether it belongs to a request and to an instrument. */
public record Account(
        AccountType type, @Nullable UUID request, @Nullable Instrument instrument) {

    public static final Account PLEDGE_CONTRA = new Account(AccountType.PLEDGE_CONTRA, null, null);
    public static final Account PLEDGED = new Account(AccountType.PLEDGED, null, null);
    public static final Account CONFIRMED = new Account(AccountType.CONFIRMED, null, null);
    public static final Account AVAILABLE = new Account(AccountType.AVAILABLE, null, null);

    /** @throws IllegalArgumentException if the request or the instrument does not fit the scope of the type */
    public Account {
        var scope = type.scope();
        if ((request != null) != (scope != AccountType.Scope.ENVELOPE)
                || (instrument != null) != (scope == AccountType.Scope.INSTRUMENT)) {
            throw new IllegalArgumentException(
                    type + " does not fit this request and instrument; its scope is " + scope);
        }
    }

    public static Account reserved(UUID request) {
        return new Account(AccountType.RESERVED, request, null);
    }

    public static Account committed(UUID request, Instrument instrument) {
        return new Account(AccountType.COMMITTED, request, instrument);
    }

    public static Account paid(UUID request) {
        return new Account(AccountType.PAID, request, null);
    }

    public static Account outstanding(UUID request) {
        return new Account(AccountType.OUTSTANDING, request, null);
    }

    /** The account that holds the money of an instrument after its payment. */
    public static Account paidOut(UUID request, Instrument instrument) {
        return switch (instrument) {
            case GRANT -> paid(request);
            case ADVANCE -> outstanding(request);
        };
    }

    @Override
    public String toString() {
        return instrument == null ? type.name() : type + " " + instrument;
    }
}
