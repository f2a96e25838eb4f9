package fr.rebond.missions.committee;

/** An organisation with a seat on the mission's committee. */
public record CommitteeMember(String siren, String name) {

    Attendance absent() {
        return new Attendance(siren, name, false);
    }
}
