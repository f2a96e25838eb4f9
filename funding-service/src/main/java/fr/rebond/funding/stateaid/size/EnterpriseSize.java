package fr.rebond.funding.stateaid.size;

/** In ascending order. */
public enum EnterpriseSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    static EnterpriseSize smaller(EnterpriseSize one, EnterpriseSize other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static EnterpriseSize larger(EnterpriseSize one, EnterpriseSize other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
