package fr.rebond.bench.peer.project;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.LuhnCheck;

@Embeddable
record Organisation(
        @NotNull @Pattern(regexp = "\\d{9}") @LuhnCheck String siren,
        @NotBlank @Size(max = 300) String name) {}
