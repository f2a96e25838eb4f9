package fr.rebond.funding;

import static fr.rebond.kit.test.api.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.test.api.Roles.AUDITOR;
import static fr.rebond.kit.test.api.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.test.api.Roles.DECISION_MAKER;
import static fr.rebond.kit.test.api.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.test.api.Roles.OPERATOR;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.test.api.Roles.RULES_MANAGER;

import fr.rebond.kit.test.api.Api;

/** The callers and the organisations of the tests. */
public final class Actors {

    public static final String CAMBRAI = "200068500";
    public static final String CAUDRESIS = "200030633";
    public static final String REGION = "200053742";
    public static final String STATE = "110020013";
    public static final String BPIFRANCE = "320252489";

    public static final Api PROGRAMME = Api.as(PROGRAMME_MANAGER, STATE);
    public static final Api AUDIT = Api.as(AUDITOR, STATE);
    public static final Api OFFICER = Api.as(FUNDING_OFFICER, BPIFRANCE);
    public static final Api COMMITTEE = Api.as(DECISION_MAKER, STATE);
    public static final Api AUTHORISING = Api.as(AUTHORISING_OFFICER, BPIFRANCE);
    public static final Api ACCOUNTING = Api.as(ACCOUNTING_OFFICER, BPIFRANCE);
    public static final Api RULES = Api.as(RULES_MANAGER, BPIFRANCE);
    public static final Api OPERATIONS = Api.as(OPERATOR, STATE);

    private Actors() {}
}
