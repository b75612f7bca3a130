package org.techmatch.screening;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Role;
import org.techmatch.account.RoleHolders;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.organisation.LeadingGroups;
import org.techmatch.platform.Text;

/** Tells whom a screening waits for, and whoever submitted it what became of it. */
@Singleton
class ScreeningNews {
    private static final String DESK = "/workbench/screenings/";

    private final RoleHolders holders;
    private final LeadingGroups groups;
    private final Notifications notifications;

    ScreeningNews(RoleHolders holders, LeadingGroups groups, Notifications notifications) {
        this.holders = holders;
        this.groups = groups;
        this.notifications = notifications;
    }

    /** A content waits for its first review. */
    void submitted(long id, long organisationId, boolean portalReview, long submitter) {
        Set<Long> reviewers = reviewers(portalReview, organisationId);
        reviewers.remove(submitter);
        tell(reviewers, new Text("有一份内容等您审查。", "A content waits for your review."), DESK + id);
    }

    /** SM-03: a content waits for another reviewer, or for the head of the unit's leading group. */
    void escalated(Screening screening, long first) {
        Set<Long> reviewers = reviewers(screening.portalReview(), screening.organisationId());
        Long organisation = screening.organisationId();
        if (!screening.portalReview() && organisation != null) {
            reviewers.addAll(groups.headsOf(organisation));
        }
        reviewers.remove(first);
        reviewers.remove(screening.submittedBy());
        tell(reviewers, new Text("有一份内容需要您复审。", "A content waits for your second review."), DESK + screening.id());
    }

    /** the unit's officers hear of a suspicion, without a word of the content. */
    void suspected(Screening screening) {
        tell(
                holders.of(Role.UNIT_SECRECY, screening.organisationId()),
                new Text(
                        "有一份内容疑似涉密，已停止显示并清除，请按规定报告。",
                        "A content is suspected to be secret; it is removed. Report it as the law asks."),
                "/workbench/secrecy-incidents");
    }

    /** whoever submitted suspected content is told nothing of it but that it is gone. */
    void decided(Screening screening, ScreeningStatus next) {
        Long submitter = screening.submittedBy();
        if (submitter == null) {
            return;
        }
        Text text = switch (next) {
            case CLEARED -> new Text("您提交的内容已通过审查。", "What you submitted is cleared.");
            case RETURNED -> new Text("您提交的内容被退回，请看原因后修改。", "What you submitted is returned; see why.");
            case ESCALATED -> new Text("您提交的内容进入复审。", "What you submitted goes to a second review.");
            case SECRET_SUSPECTED ->
                new Text("您提交的一份内容已停止处理，请联系本单位保密办。", "A content of yours is stopped; ask your secrecy office.");
            case SUBMITTED, STALE, PURGED -> throw new IllegalStateException("nobody decides " + next);
        };
        tell(Set.of(submitter), text, "/workbench/listings");
    }

    private Set<Long> reviewers(boolean portalReview, @Nullable Long organisationId) {
        return new LinkedHashSet<>(
                portalReview ? holders.of(Role.PORTAL_OPS, null) : holders.of(Role.UNIT_SECRECY, organisationId));
    }

    private void tell(Collection<Long> people, Text text, String link) {
        people.forEach(person -> notifications.tell(person, NotificationKind.SCREENING, text, link));
    }
}
