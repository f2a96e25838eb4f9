package fr.rebond.kit.test.api;

/** Realm roles, as the identity provider names them. */
public final class Roles {

    public static final String PROGRAMME_MANAGER = "programme-manager";
    public static final String LABELLING_AUTHORITY = "labelling-authority";
    public static final String APPLICANT = "applicant";
    public static final String TERRITORY_OFFICER = "territory-officer";
    public static final String CASE_OFFICER = "case-officer";
    public static final String ASSESSOR = "assessor";
    public static final String EXPERT = "expert";
    public static final String JURY_MEMBER = "jury-member";
    public static final String ENGINEERING_MANAGER = "engineering-manager";
    public static final String MISSION_LEAD = "mission-lead";
    public static final String COMMITTEE_MEMBER = "committee-member";
    public static final String PROJECT_HOLDER = "project-holder";
    public static final String FUNDER = "funder";
    public static final String FUNDING_OFFICER = "funding-officer";
    public static final String DECISION_MAKER = "decision-maker";
    public static final String AUTHORISING_OFFICER = "authorising-officer";
    public static final String ACCOUNTING_OFFICER = "accounting-officer";
    public static final String RULES_MANAGER = "rules-manager";
    public static final String AUDITOR = "auditor";
    public static final String OBSERVER = "observer";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
