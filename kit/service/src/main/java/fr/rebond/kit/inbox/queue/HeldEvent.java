package fr.rebond.kit.inbox.queue;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that is held.
 *
 * @param number   its place in the queue of its subject: the lowest is the head
 * @param subject  absent for a record that is not an event: it is a queue of its own
 * @param waitsFor what it waits for, or waited for when it was tried last
 * @param retries  failures of unknown cause, one after another
 */
public record HeldEvent(
        UUID id,
        long number,
        State state,
        String topic,
        int partition,
        long recordOffset,
        @Nullable UUID subject,
        @Nullable String waitsFor,
        int retries,
        byte @Nullable [] recordKey,
        byte @Nullable [] recordValue,
        String headers) {

    @Schema(name = "HeldEventState")
    public enum State {
        /** It could not be applied: an operator decides. */
        DEAD,
        /** A prerequisite is missing. */
        WAITING,
        /** It failed for an unknown reason and is tried again. */
        RETRYING,
        /** It is applied next. */
        READY,
        /** It follows another held event of its subject. */
        BEHIND
    }

    /** What became of a held event. */
    @Schema(name = "LetterStatus")
    public enum Status {
        OPEN,
        REPLAYED,
        DISCARDED
    }

    /** Its subject, as a key of {@link Subjects}; absent as the subject is. */
    public Optional<Subjects.Key> key() {
        return Optional.ofNullable(subject).map(known -> new Subjects.Key(topic, known));
    }

    public ConsumerRecord<byte[], byte[]> record() {
        var record = new ConsumerRecord<>(topic, partition, recordOffset, recordKey, recordValue);
        Headers.read(headers, record);
        return record;
    }
}
