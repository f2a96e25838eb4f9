package fr.rebond.kit.permission;

import java.util.Locale;
import java.util.Optional;

/** The realm roles of people. Only the tables of permissions name them. */
public enum Role {
    PROGRAMME_MANAGER,
    LABELLING_AUTHORITY,
    APPLICANT,
    TERRITORY_OFFICER,
    CASE_OFFICER,
    ASSESSOR,
    EXPERT,
    JURY_MEMBER,
    ENGINEERING_MANAGER,
    MISSION_LEAD,
    COMMITTEE_MEMBER,
    PROJECT_HOLDER,
    FUNDER,
    FUNDING_OFFICER,
    DECISION_MAKER,
    AUTHORISING_OFFICER,
    ACCOUNTING_OFFICER,
    RULES_MANAGER,
    AUDITOR,
    OBSERVER,
    OPERATOR;

    /** As the identity provider names it, e.g. {@code programme-manager}. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a role of the realm that is not a person's role here, e.g. {@code offline_access}. */
    static Optional<Role> of(String realmName) {
        for (var role : values()) {
            if (role.realmName().equals(realmName)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
