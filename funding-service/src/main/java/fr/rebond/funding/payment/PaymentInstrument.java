package fr.rebond.funding.payment;

import fr.rebond.funding.ledger.Instrument;

enum PaymentInstrument {
    GRANT,
    REPAYABLE_ADVANCE;

    Instrument ledger() {
        return switch (this) {
            case GRANT -> Instrument.GRANT;
            case REPAYABLE_ADVANCE -> Instrument.ADVANCE;
        };
    }
}
