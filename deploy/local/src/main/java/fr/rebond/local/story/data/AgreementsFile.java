package fr.rebond.local.story.data;

import java.time.LocalDate;
import java.util.List;

/** Which approved requests are agreed on, and what is paid. */
public record AgreementsFile(
        LocalDate preparedOn, LocalDate signedOn, LocalDate paidOn, List<Agreement> agreements, Payment payment) {

    /** @param project reference of the project */
    public record Agreement(String project, String reference, LocalDate plannedStartOn, LocalDate plannedEndOn) {}

    /**
     * @param project reference of the project
     * @param amount  in euros
     * @param order   reference of the payment order
     */
    public record Payment(String project, String instrument, String kind, String amount, String order) {}
}
