package fr.rebond.funding.permission;

import io.quarkus.security.PermissionsAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller may do in this service. Every operation that is not public names one of these permissions. */
public final class May {

    private May() {}

    @PermissionsAllowed("requests:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadRequests {}

    /** The form, its submission and withdrawal. */
    @PermissionsAllowed("requests:file")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface FileRequests {}

    @PermissionsAllowed("requests:assess")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface AssessRequests {}

    /** The assessment of a request, and who decided. No operation needs it: it shows more of a request. */
    @PermissionsAllowed("assessments:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadAssessments {}

    /** No operation needs it: it shows more of a request. */
    @PermissionsAllowed("due-diligence:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadDueDiligence {}

    @PermissionsAllowed("due-diligence:record")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface RecordDueDiligence {}

    @PermissionsAllowed("requests:decide")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface DecideRequests {}

    /** The history of a request. */
    @PermissionsAllowed("requests:follow")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface FollowRequests {}

    /** The money of a request. */
    @PermissionsAllowed("commitments:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadCommitments {}

    @PermissionsAllowed("state-aid:explain")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ExplainStateAid {}

    @PermissionsAllowed("state-aid:simulate")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface SimulateStateAid {}

    /** Regimes and rates. */
    @PermissionsAllowed("state-aid:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadLaw {}

    @PermissionsAllowed("state-aid:verify")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface VerifyLaw {}

    @PermissionsAllowed("agreements:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadAgreements {}

    @PermissionsAllowed("agreements:prepare")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PrepareAgreements {}

    @PermissionsAllowed("agreements:sign")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface SignAgreements {}

    /** The history of an agreement. */
    @PermissionsAllowed("agreements:follow")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface FollowAgreements {}

    @PermissionsAllowed("payments:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadPayments {}

    /** Claims and their cancellation. */
    @PermissionsAllowed("payments:claim")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ClaimPayments {}

    @PermissionsAllowed("payments:certify")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface CertifyPayments {}

    @PermissionsAllowed("payments:authorise")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface AuthorisePayments {}

    /** Order, confirmation and settlement. */
    @PermissionsAllowed("payments:confirm")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ConfirmPayments {}

    @PermissionsAllowed("payments:reject")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface RejectPayments {}

    /** The history of a payment. */
    @PermissionsAllowed("payments:follow")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface FollowPayments {}

    /** What belongs to a label before its announcement. No operation needs it: it shows more of lists and sums. */
    @PermissionsAllowed("labels:preview")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PreviewLabels {}

    /** Envelopes, contributions and balances. */
    @PermissionsAllowed("envelopes:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadEnvelopes {}

    /** The entries of the ledger. */
    @PermissionsAllowed("entries:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadEntries {}

    @PermissionsAllowed("contributions:pledge")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PledgeContributions {}

    @PermissionsAllowed("contributions:confirm")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ConfirmContributions {}

    @PermissionsAllowed("statistics:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadStatistics {}

    @PermissionsAllowed("programmes:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadProgrammes {}

    @PermissionsAllowed("programmes:write")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface WriteProgrammes {}
}
