package fr.rebond.reference.activity;

import fr.rebond.reference.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The nomenclatures of {@link Naf} codes. */
public enum NafNomenclature {
    /** NAF rév. 2 (décret 2007-1888), in force since 2008: 732 sub-classes in 615 classes of NACE Rev. 2. */
    NAF_REV2("NAF rév. 2", () -> Rev2.LABELS);

    private static final int SUBCLASS_LENGTH = "10.71A".length();

    private final String title;
    private final Supplier<Map<String, String>> labels;

    NafNomenclature(String title, Supplier<Map<String, String>> labels) {
        this.title = title;
        this.labels = labels;
    }

    public String title() {
        return title;
    }

    /** The label of a division {@code 10}, group {@code 10.7}, class {@code 10.71} or sub-class {@code 10.71A}. */
    public Optional<String> label(String code) {
        return Optional.ofNullable(labels.get().get(code));
    }

    /** All sub-classes, ascending. */
    public List<Naf> codes() {
        return labels.get().keySet().stream()
                .filter(code -> code.length() == SUBCLASS_LENGTH)
                .map(code -> new Naf(code, this))
                .toList();
    }

    /** Loads the labels at their first use. */
    private static final class Rev2 {
        private static final Map<String, String> LABELS = new TreeMap<>();

        static {
            Table.rows("naf-rev2").forEach(row -> LABELS.put(row[0], row[1]));
        }
    }
}
