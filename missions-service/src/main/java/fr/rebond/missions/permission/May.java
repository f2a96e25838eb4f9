package fr.rebond.missions.permission;

import io.quarkus.security.PermissionsAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller may do in this service. Every operation that is not public names one of these permissions. */
public final class May {

    private May() {}

    /** Labels before their announcement. No operation needs it: it shows more in what a caller may read anyway. */
    @PermissionsAllowed("labels:preview")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PreviewLabels {}

    /** Missions and all that belongs to them. */
    @PermissionsAllowed("missions:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadMissions {}

    /** Order, assignment, certified days, rework and closure. */
    @PermissionsAllowed("missions:order")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface OrderMissions {}

    /** Diagnosis, axes and delivery. */
    @PermissionsAllowed("missions:lead")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface LeadMissions {}

    /** Start, presentation and committee meetings. */
    @PermissionsAllowed("milestones:record")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface RecordMilestones {}

    /** Companies, their visits and matching schemes. */
    @PermissionsAllowed("companies:write")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface WriteCompanies {}

    /** Detection and qualification. */
    @PermissionsAllowed("projects:write")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface WriteProjects {}

    /** Descriptions, and the schemes that were considered. */
    @PermissionsAllowed("projects:describe")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface DescribeProjects {}

    /** Proposals, withdrawals and results. */
    @PermissionsAllowed("routings:propose")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ProposeRoutings {}

    @PermissionsAllowed("routings:validate")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ValidateRoutings {}

    /** The actions of a roadmap. */
    @PermissionsAllowed("actions:write")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface WriteActions {}

    @PermissionsAllowed("roadmaps:adopt")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface AdoptRoadmaps {}

    @PermissionsAllowed("figures:publish")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface PublishFigures {}

    @PermissionsAllowed("statistics:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadStatistics {}

    @PermissionsAllowed("schemes:read")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface ReadSchemes {}

    @PermissionsAllowed("schemes:write")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface WriteSchemes {}
}
