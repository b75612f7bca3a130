package org.techmatch.notice;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.techmatch.lifecycle.StateView;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Hashes;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** What whoever holds a receipt may know of an objection. */
@Singleton
class ObjectionReceipts {
    private final ObjectionRows objections;
    private final NoticeRows rows;

    ObjectionReceipts(ObjectionRows objections, NoticeRows rows) {
        this.objections = objections;
        this.rows = rows;
    }

    /** The answer to a filing. */
    ObjectionReceipt of(ObjectionService.Filed filed, Language language) {
        return view(filed.receipt(), objections.find(filed.objectionId()).orElseThrow(), filed.same(), language);
    }

    /**
     * The objection of a receipt.
     *
     * @throws Refused not-found when there is none
     */
    ObjectionReceipt of(String receipt, Language language) {
        Objection objection =
                objections.ofReceipt(Hashes.sha256(receipt.strip())).orElseThrow(Refused::notFound);
        return view(null, objection, objection.same() > 1, language);
    }

    private ObjectionReceipt view(
            @org.jspecify.annotations.Nullable String receipt, Objection objection, boolean same, Language language) {
        Notice notice = rows.find(objection.noticeId()).orElseThrow();
        return new ObjectionReceipt(
                receipt,
                Objects.requireNonNull(notice.code()),
                StateView.of(notice.status(), language),
                Clocks.local(objection.filedAt()),
                same,
                objection.outcome() == null ? null : objection.outcome().name(),
                objection.conclusion(),
                objection.concludedAt() == null ? null : Clocks.local(objection.concludedAt()));
    }
}
