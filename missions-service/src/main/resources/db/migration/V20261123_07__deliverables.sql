-- What a mission hands over: its diagnosis and its roadmap.

CREATE TABLE diagnosis (
    mission_id uuid   NOT NULL CONSTRAINT diagnosis_pk PRIMARY KEY CONSTRAINT diagnosis_mission REFERENCES mission (id),
    version    bigint NOT NULL
);

CREATE TABLE diagnosis_section (
    mission_id uuid    NOT NULL CONSTRAINT diagnosis_section_diagnosis REFERENCES diagnosis (mission_id),
    position   integer NOT NULL,
    title      text    NOT NULL,
    text       text    NOT NULL,
    CONSTRAINT diagnosis_section_pk PRIMARY KEY (mission_id, position)
);
-- The sections are replaced as a whole.
GRANT DELETE ON diagnosis_section TO "${app}";

CREATE TABLE roadmap (
    mission_id uuid   NOT NULL CONSTRAINT roadmap_pk PRIMARY KEY CONSTRAINT roadmap_mission REFERENCES mission (id),
    id         uuid   NOT NULL CONSTRAINT roadmap_id_unique UNIQUE,
    version    bigint NOT NULL,
    status     text   NOT NULL CONSTRAINT roadmap_status CHECK (status IN ('DRAFT', 'ADOPTED')),
    adopted_on date,
    meeting_id uuid   CONSTRAINT roadmap_meeting REFERENCES committee_meeting (id),
    CONSTRAINT roadmap_adopted CHECK ((status = 'ADOPTED') = (adopted_on IS NOT NULL AND meeting_id IS NOT NULL))
);

CREATE TABLE axis (
    id           uuid    NOT NULL CONSTRAINT axis_pk PRIMARY KEY,
    version      bigint  NOT NULL,
    mission_id   uuid    NOT NULL CONSTRAINT axis_roadmap REFERENCES roadmap (mission_id),
    number       integer NOT NULL CONSTRAINT axis_number_positive CHECK (number > 0),
    title        text    NOT NULL,
    description  text,
    scope        text    NOT NULL CONSTRAINT axis_scope CHECK (scope IN ('WHOLE_GROUPING', 'MEMBER')),
    member_siren text,
    CONSTRAINT axis_number_unique UNIQUE (mission_id, number),
    CONSTRAINT axis_title_unique UNIQUE (mission_id, title),
    CONSTRAINT axis_member CHECK ((scope = 'MEMBER') = (member_siren IS NOT NULL)),
    CONSTRAINT axis_member_of_grouping FOREIGN KEY (mission_id, member_siren) REFERENCES mission_member (mission_id, siren)
);

CREATE TABLE action (
    id            uuid    NOT NULL CONSTRAINT action_pk PRIMARY KEY,
    version       bigint  NOT NULL,
    axis_id       uuid    NOT NULL CONSTRAINT action_axis REFERENCES axis (id),
    number        integer NOT NULL CONSTRAINT action_number_positive CHECK (number > 0),
    title         text    NOT NULL,
    carrier_siren text    NOT NULL,
    carrier_name  text    NOT NULL,
    due_on        date,
    CONSTRAINT action_number_unique UNIQUE (axis_id, number),
    CONSTRAINT action_title_unique UNIQUE (axis_id, title)
);
