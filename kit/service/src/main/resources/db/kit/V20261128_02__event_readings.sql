-- An operator has a topic read again from its first event, for handlers that are newer than its events.
CREATE TABLE event_reading (
    id           uuid        NOT NULL CONSTRAINT event_reading_pk PRIMARY KEY,
    number       bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT event_reading_number_unique UNIQUE,
    consumer     text        NOT NULL,
    topic        text        NOT NULL,
    partitions   integer     CONSTRAINT event_reading_partitions_positive CHECK (partitions > 0),
    requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at  timestamptz
);
CREATE UNIQUE INDEX event_reading_one_at_a_time ON event_reading (consumer, topic) WHERE finished_at IS NULL;

-- A partition is begun once, by the replica that reads it then. It has been read when read_to reaches read_until.
CREATE TABLE event_reading_partition (
    reading    uuid    NOT NULL CONSTRAINT event_reading_partition_reading_fk REFERENCES event_reading,
    partition  integer NOT NULL,
    read_to    bigint  NOT NULL,
    read_until bigint  NOT NULL,
    CONSTRAINT event_reading_partition_pk PRIMARY KEY (reading, partition)
);
