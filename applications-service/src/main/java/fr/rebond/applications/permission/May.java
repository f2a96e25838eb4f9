package fr.rebond.applications.permission;

import io.quarkus.security.PermissionsAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller may do in this service. Every operation that is not public names one of these permissions. */
public final class May {

    private May() {}

    @PermissionsAllowed("applications:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadApplications {}

    /** Drafts, consents, submission and withdrawal. */
    @PermissionsAllowed("applications:file")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface FileApplications {}

    /** Consents and history. */
    @PermissionsAllowed("applications:follow")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface FollowApplications {}

    /** Admissibility, and the course of the assessment. */
    @PermissionsAllowed("applications:examine")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ExamineApplications {}

    /** Scores. */
    @PermissionsAllowed("applications:assess")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface AssessApplications {}

    /** The scores of others. */
    @PermissionsAllowed("assessments:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadAssessments {}

    /** Labels before their announcement. No operation needs it: it shows more in what a caller may read anyway. */
    @PermissionsAllowed("labels:preview")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PreviewLabels {}

    /** The decision of a wave, and the announcement of its laureates. */
    @PermissionsAllowed("labels:sign")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface SignLabels {}

    /** Calls before their publication. No operation needs it. */
    @PermissionsAllowed("calls:preview")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PreviewCalls {}

    @PermissionsAllowed("calls:write")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface WriteCalls {}

    @PermissionsAllowed("deliberations:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadDeliberations {}

    @PermissionsAllowed("deliberations:prepare")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PrepareDeliberations {}

    @PermissionsAllowed("deliberations:vote")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Vote {}
}
