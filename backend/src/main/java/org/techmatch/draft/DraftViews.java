package org.techmatch.draft;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.lifecycle.StateView;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** Shows drafts to those who write them. */
@Singleton
class DraftViews {
    private final DraftKinds kinds;
    private final Confirmations confirmations;
    private final Organisations organisations;
    private final Sql sql;

    DraftViews(DraftKinds kinds, Confirmations confirmations, Organisations organisations, Sql sql) {
        this.kinds = kinds;
        this.confirmations = confirmations;
        this.organisations = organisations;
        this.sql = sql;
    }

    DraftView of(Draft draft, Language language) {
        DraftKind kind = kinds.of(draft.kind());
        DraftCheck check = draft.state() == DraftState.OUTSIDE
                ? new DraftCheck(List.of(), List.of(), List.of())
                : kind.check(draft.form(), draft.organisationId(), draft.listingId());
        return new DraftView(
                draft.id(),
                draft.kind(),
                draft.organisationId(),
                organisations
                        .find(draft.organisationId())
                        .map(OrganisationFacts::name)
                        .orElse(""),
                draft.state().name(),
                draft.version(),
                Clocks.local(draft.updatedAt()),
                draft.answers(),
                draft.form(),
                listing(draft, kind, language),
                check.problems().stream()
                        .map(problem -> new DraftView.FieldNote(
                                "/" + problem.field().replace('.', '/'),
                                problem.message().in(language)))
                        .toList(),
                check.advice().stream()
                        .map(advice -> new DraftView.CheckItem(
                                advice.field(), advice.message().in(language), advice.done()))
                        .toList(),
                check.duplicates(),
                confirmations.missing(draft).stream().map(this::name).toList(),
                draft.returnedReason() == null || draft.returnedAt() == null
                        ? null
                        : new DraftView.Returned(draft.returnedReason(), Clocks.local(draft.returnedAt())));
    }

    private DraftView.@Nullable Listing listing(Draft draft, DraftKind kind, Language language) {
        Long id = draft.listingId();
        DraftKind.Stored stored = id == null ? null : kind.stored(id);
        return id == null || stored == null
                ? null
                : new DraftView.Listing(id, stored.code(), StateView.of(stored.state(), language), stored.published());
    }

    private String name(long accountId) {
        return sql.first("SELECT real_name FROM account WHERE id = ?", row -> row.getString(1), accountId)
                .orElse("");
    }
}
