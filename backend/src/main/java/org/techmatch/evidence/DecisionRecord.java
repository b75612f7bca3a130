package org.techmatch.evidence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Text;

/**
 * What a body decided, as it was recorded; never changed afterwards.
 *
 * @param organisationId whose decision it is
 * @param recused R-011: who has an interest and took no part
 * @param accountId who wrote the record
 * @param hash SHA-256 over all the rest
 */
public record DecisionRecord(
        long id,
        Subject subject,
        long organisationId,
        Body body,
        String meetingNo,
        Instant at,
        List<Participant> participants,
        List<Recused> recused,
        String decision,
        String reasons,
        @Nullable String dissent,
        List<DecisionFile> files,
        long accountId,
        String recordedBy,
        Instant recordedAt,
        String hash) {
    /** What a decision is about, such as {@code ledger-entry} 7. */
    public record Subject(String type, long id) {}

    /** Who decides. */
    public enum Body {
        LEADING_GROUP(new Text("领导小组", "Leading group")),
        UNIT_MEETING(new Text("单位会议", "Meeting of the unit")),
        AUTHORISED(new Text("授权人", "Authorised person")),
        AUTHORITY(new Text("主管部门", "Authority"));

        private final Text label;

        Body(Text label) {
            this.label = label;
        }

        /** The body in words. */
        public Text label() {
            return label;
        }
    }

    /**
     * Who took part.
     *
     * @param accountId null for a person without an account
     */
    @Serdeable
    public record Participant(@Nullable Long accountId, String name) {}

    /**
     * who took no part, and what interest the person has.
     *
     * @param accountId null for a person without an account
     */
    @Serdeable
    public record Recused(@Nullable Long accountId, String name, String interest) {}

    /** A file as it was when the decision was recorded. */
    @Serdeable
    public record DecisionFile(long id, String name, String sha256) {}

    /** The hash that all the rest has. */
    String expectedHash() {
        List<Object> parts = new ArrayList<>(List.of(
                subject.type(),
                subject.id(),
                organisationId,
                body,
                meetingNo,
                at.toEpochMilli(),
                participants.size(),
                recused.size(),
                decision,
                reasons,
                dissent == null ? "-" : "+" + dissent,
                accountId,
                recordedBy,
                recordedAt.toEpochMilli()));
        participants.forEach(each -> parts.addAll(List.of(String.valueOf(each.accountId()), each.name())));
        recused.forEach(each -> parts.addAll(List.of(String.valueOf(each.accountId()), each.name(), each.interest())));
        files.forEach(each -> parts.addAll(List.of(each.id(), each.sha256())));
        StringBuilder text = new StringBuilder();
        parts.forEach(part ->
                text.append(part.toString().length()).append(':').append(part).append('\n'));
        return Hashes.sha256(text.toString());
    }

    /** Whether nothing was changed since it was recorded. */
    public boolean isWhole() {
        return expectedHash().equals(hash);
    }
}
