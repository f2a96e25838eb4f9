package fr.rebond.kit.database;

import fr.rebond.kit.money.Money;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/** Plain SQL next to Hibernate, on the same connection and in the same transaction. */
class Databases {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        var jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
        jdbi.registerRowMapper(new RecordMappers());
        jdbi.registerColumnMapper(Money.class, (row, column, context) -> money(row.getBigDecimal(column)));
        return jdbi;
    }

    /** Amounts are columns in euros. */
    private static @Nullable Money money(@Nullable BigDecimal euros) {
        return euros == null ? null : Money.euros(euros);
    }

    /** Reads every record from a row whose columns have the names of its components, in snake case. */
    private static final class RecordMappers implements RowMapperFactory {
        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            return type instanceof Class<?> candidate && candidate.isRecord()
                    ? Optional.of(ConstructorMapper.of(candidate))
                    : Optional.empty();
        }
    }
}
