package fr.rebond.bench.peer.project;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
record Money(
        @Column(precision = 16, scale = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @Column(length = 3) String currency) {}
