package org.techmatch.screening;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.lifecycle.MoveView;
import org.techmatch.lifecycle.StateView;
import org.techmatch.organisation.OrganisationFacts;
import org.techmatch.organisation.Organisations;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Language;
import org.techmatch.platform.Sql;

/** Shows screenings to reviewers. */
@Singleton
class ScreeningViews {
    private static final int PAGE = 20;

    private final ScreeningService service;
    private final Organisations organisations;
    private final List<ScreenedContent> contents;
    private final Sql sql;

    ScreeningViews(ScreeningService service, Organisations organisations, List<ScreenedContent> contents, Sql sql) {
        this.service = service;
        this.organisations = organisations;
        this.contents = contents;
        this.sql = sql;
    }

    ScreeningList list(Actor by, List<ScreeningStatus> states, long after, Language language) {
        List<Screening> found = service.queue(by, states, after, PAGE + 1);
        List<Screening> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new ScreeningList(
                page.stream().map(screening -> item(screening, by, language)).toList(),
                found.size() > PAGE ? String.valueOf(page.getLast().id()) : null);
    }

    ScreeningView view(long id, Actor by, String base, Language language) {
        Screening s = service.get(id, by);
        Optional<ScreenedContent> content = s.status() == ScreeningStatus.PURGED
                ? Optional.empty()
                : contents.stream()
                        .filter(each -> each.kind().equals(s.targetKind()))
                        .findFirst();
        return new ScreeningView(
                s.id(),
                s.version(),
                s.targetKind(),
                s.title(),
                StateView.of(s.status(), language),
                MoveView.of(
                        ScreeningLifecycle.SM_03.moves(s.status(), ScreeningService.aCase(s, by, assumed(s)), by),
                        language),
                s.submittedAt() == null ? null : Clocks.local(s.submittedAt()),
                name(s.submittedBy()),
                organisation(s),
                name(s.reviewerId()),
                s.answers(),
                s.reason(),
                content.map(each -> each.proposed(s.targetId(), base)).orElse(null),
                content.map(each -> each.published(s.targetId(), base)).orElse(null),
                content.map(each -> ContactFinder.in(each.words(s.targetId()))).orElse(List.of()),
                content.map(each -> each.warnings(s.targetId()).stream()
                                .map(text -> text.in(language))
                                .toList())
                        .orElse(List.of()));
    }

    /** Buttons are shown as if the reviewer had found nothing, since the answers come with the decision. */
    private static ScreeningAnswers assumed(Screening screening) {
        return screening.answers() != null
                ? screening.answers()
                : new ScreeningAnswers(Answer.NO, Answer.NO, Answer.NO, Answer.NO, false, true);
    }

    private ScreeningList.Item item(Screening s, Actor by, Language language) {
        return new ScreeningList.Item(
                s.id(),
                s.targetKind(),
                s.title(),
                StateView.of(s.status(), language),
                organisation(s),
                s.submittedAt() == null ? null : Clocks.local(s.submittedAt()),
                by.is(s.submittedBy()));
    }

    private @Nullable String organisation(Screening s) {
        return Optional.ofNullable(s.organisationId())
                .flatMap(organisations::find)
                .map(OrganisationFacts::name)
                .orElse(null);
    }

    private @Nullable String name(@Nullable Long accountId) {
        return accountId == null
                ? null
                : sql.first("SELECT real_name FROM account WHERE id = ?", row -> row.getString(1), accountId)
                        .orElse(null);
    }
}
