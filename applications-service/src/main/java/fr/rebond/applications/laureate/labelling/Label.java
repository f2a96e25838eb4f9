package fr.rebond.applications.laureate.labelling;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;

/**
 * The content of a label.
 *
 * @param labelledOn     legal date, on which mission and envelope begin
 * @param envelopeTarget total of grants and repayable advances expected from all funders
 * @param statePledge    the State's part of the target
 */
public record Label(LocalDate labelledOn, Money envelopeTarget, Money statePledge) {}
