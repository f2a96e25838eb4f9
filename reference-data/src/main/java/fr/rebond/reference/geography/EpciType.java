package fr.rebond.reference.geography;

/** The legal forms of an EPCI with its own taxation (code général des collectivités territoriales, book II of part 5). */
public enum EpciType {
    CC("communauté de communes"),
    CA("communauté d'agglomération"),
    CU("communauté urbaine"),
    METRO("métropole"),
    /** A collectivity with special status and the powers of an EPCI. */
    MET69("métropole de Lyon");

    private final String label;

    EpciType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
