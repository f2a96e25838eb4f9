package fr.rebond.applications.laureate.labelling;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;

/**
 * What a laureate is given.
 *
 * @param labelledOn     legal date, on which mission and envelope begin
 * @param envelopeTarget grants and repayable advances that all funders are to bring together
 * @param statePledge    the State's part of it
 */
public record Label(LocalDate labelledOn, Money envelopeTarget, Money statePledge) {}
