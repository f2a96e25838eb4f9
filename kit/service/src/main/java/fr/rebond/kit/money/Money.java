package fr.rebond.kit.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in euros, to the cent. In JSON {@code {"amount": "5000000.00", "currency": "EUR"}}. Read from JSON it must
 * be a plain decimal string, not negative, and fit {@code numeric(16,2)}; sums may be larger.
 */
@Embeddable
@Schema(description = "An amount of money; the amount is a decimal string with two decimals")
public record Money(
        @Column(precision = 16, scale = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                pattern = "^[0-9]{1,14}(\\.[0-9]{1,2})?$",
                examples = "5000000.00")
        BigDecimal amount,

        @Column(length = 3) @Schema(enumeration = {"EUR"}) String currency)
        implements Comparable<Money> {

    public static final String EUR = "EUR";
    public static final Money ZERO = new Money(BigDecimal.ZERO, EUR);

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,14}(\\.[0-9]{1,2})?");
    private static final int CENTS = 2;

    /** @throws IllegalArgumentException for a currency other than EUR or more than two decimals */
    public Money {
        if (!EUR.equals(currency)) {
            throw new IllegalArgumentException("currency must be EUR");
        }
        if (amount == null) {
            throw new IllegalArgumentException("amount is missing");
        }
        if (amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException("amount has more than two decimals");
        }
        amount = amount.setScale(CENTS);
    }

    /** Reads JSON: a decimal string, never a number, never negative. */
    @JsonCreator
    public static Money parse(
            @JsonProperty(value = "amount", required = true) String amount,
            @JsonProperty(value = "currency", required = true) String currency) {
        if (amount == null || !DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException("amount must be a decimal string such as \"1250.00\", not negative");
        }
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    public static Money euros(long amount) {
        return new Money(BigDecimal.valueOf(amount), EUR);
    }

    public static Money euros(BigDecimal amount) {
        return new Money(amount, EUR);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount), EUR);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount), EUR);
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
