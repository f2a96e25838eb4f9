package fr.rebond.kit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "-0", "+1", "1e3", "NaN", "", " 1", "1.", ".5", "1.001", "1,50", "100000000000000.00", "٣"
            })
    void refusesWhatIsNoPlainAmount(String text) {
        assertThatThrownBy(() -> Money.parse(text, "EUR")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsNullAndOtherCurrencies() {
        assertThatThrownBy(() -> Money.parse("1.00", "USD")).hasMessageContaining("EUR");
        assertThatThrownBy(() -> Money.parse(null, "EUR")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.parse("1.00", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsMoreThanTwoDecimals() {
        assertThatThrownBy(() -> Money.euros(new BigDecimal("0.005"))).hasMessageContaining("two decimals");
        assertThat(Money.euros(new BigDecimal("1.50000")).amount()).isEqualTo("1.50");
    }

    @Test
    void equalAmountsAreEqualInEveryNotation() {
        assertThat(Money.parse("5", "EUR"))
                .isEqualTo(Money.parse("5.00", "EUR"))
                .hasToString("5.00 EUR");
    }

    @Test
    void sumsOfAcceptedAmountsNeverFail() {
        var most = Money.parse("99999999999999.99", "EUR");
        assertThat(most.plus(most).amount()).isEqualTo("199999999999999.98");
    }

    @Property
    void subtractionUndoesAddition(
            @ForAll @LongRange(max = 9_000_000_000_000L) long cents,
            @ForAll @LongRange(max = 9_000_000_000_000L) long others) {
        var money = Money.euros(BigDecimal.valueOf(cents, 2));
        var other = Money.euros(BigDecimal.valueOf(others, 2));
        assertThat(money.plus(other).minus(other)).isEqualTo(money);
        assertThat(money.compareTo(other)).isEqualTo(Long.compare(cents, others));
    }
}
