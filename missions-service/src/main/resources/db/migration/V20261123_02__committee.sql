-- The steering committee of each mission and its meetings.

-- Who sits on the mission's steering committee: named by its meetings, and what opens the mission to committee members.
CREATE TABLE committee_seat (
    mission_id uuid NOT NULL CONSTRAINT committee_seat_mission REFERENCES mission (id),
    siren      text NOT NULL,
    name       text NOT NULL,
    CONSTRAINT committee_seat_pk PRIMARY KEY (mission_id, siren)
);
CREATE INDEX committee_seat_siren ON committee_seat (siren);

CREATE TABLE committee_meeting (
    id             uuid    NOT NULL CONSTRAINT committee_meeting_pk PRIMARY KEY,
    version        bigint  NOT NULL,
    mission_id     uuid    NOT NULL CONSTRAINT committee_meeting_mission REFERENCES mission (id),
    kind           text    NOT NULL
        CONSTRAINT committee_meeting_kind CHECK (kind IN ('KICK_OFF', 'CLOSING', 'PREVALIDATION')),
    held_on        date    NOT NULL,
    chair          text    NOT NULL,
    quorum_percent integer NOT NULL CONSTRAINT committee_meeting_quorum CHECK (quorum_percent BETWEEN 1 AND 100),
    quorate        boolean NOT NULL,
    CONSTRAINT committee_meeting_unique UNIQUE (mission_id, kind, held_on)
);

CREATE TABLE committee_attendance (
    meeting_id uuid    NOT NULL CONSTRAINT committee_attendance_meeting REFERENCES committee_meeting (id),
    siren      text    NOT NULL,
    name       text    NOT NULL,
    present    boolean NOT NULL,
    CONSTRAINT committee_attendance_pk PRIMARY KEY (meeting_id, siren)
);

-- A meeting is recorded once and never changed.
REVOKE UPDATE ON committee_meeting, committee_attendance FROM "${app}";
