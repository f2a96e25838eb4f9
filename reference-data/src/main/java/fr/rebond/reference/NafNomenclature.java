package fr.rebond.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The classifications of activities that a {@link Naf} code can be of. */
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

    /** The label of a code of any level: division {@code 10}, group {@code 10.7}, class {@code 10.71}, sub-class {@code 10.71A}. */
    public Optional<String> label(String code) {
        return Optional.ofNullable(labels.get().get(code));
    }

    /** Every sub-class, ascending. */
    public List<Naf> codes() {
        return labels.get().keySet().stream()
                .filter(code -> code.length() == SUBCLASS_LENGTH)
                .map(code -> new Naf(code, this))
                .toList();
    }

    /** Read when first asked for. */
    private static final class Rev2 {
        private static final Map<String, String> LABELS = new TreeMap<>();

        static {
            Table.rows("naf-rev2").forEach(row -> LABELS.put(row[0], row[1]));
        }
    }
}
