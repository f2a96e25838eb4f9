package fr.rebond.funding.ledger.store;

import fr.rebond.funding.ledger.Funder;
import fr.rebond.funding.ledger.PerFunder;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Array columns with an element for each funder, in order of seniority. Missing elements at the end are zero. */
final class Columns {

    private Columns() {}

    static List<Funder> funders(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("funders").getArray();
        var funders = new ArrayList<Funder>();
        for (int i = 0; i < ids.length; i++) {
            funders.add(new Funder(ids[i], i + 1));
        }
        return funders;
    }

    static List<BigDecimal> amounts(ResultSet row, String column) throws SQLException {
        return List.of((BigDecimal[]) row.getArray(column).getArray());
    }

    static PerFunder perFunder(List<BigDecimal> amounts, List<Funder> funders) {
        var perFunder = new TreeMap<Funder, BigDecimal>();
        for (int i = 0; i < amounts.size(); i++) {
            perFunder.put(funders.get(i), amounts.get(i));
        }
        return new PerFunder(perFunder);
    }

    static List<BigDecimal> array(List<Funder> funders, PerFunder amounts) {
        return funders.stream().map(amounts::of).toList();
    }
}
