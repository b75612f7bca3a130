package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.techmatch.platform.Language;
import org.techmatch.platform.Text;

/** Whose turn it is with an agreement, and for what: one party and one act. */
@Singleton
class EmpowermentTurn {
    private static final Text OFFICE = new Text("科研管理部门", "Research management");
    private static final Text GROUP = new Text("领导小组", "Leading group");

    private final EmpowermentSides sides;
    private final EmpowermentCases cases;

    EmpowermentTurn(EmpowermentSides sides, EmpowermentCases cases) {
        this.sides = sides;
        this.cases = cases;
    }

    Optional<EmpowermentView.Wait> of(Empowerment e, Language language) {
        return switch (e.status()) {
            case DRAFT ->
                e.documentId() == null
                        ? wait(OFFICE, new Text("出具协议，供团队确认", "issue it for confirmation"), language)
                        : names(e, List.of(EmpowermentSides.TEAM), new Text("确认份额", "confirm the shares"), language);
            case TEAM_CONFIRMED ->
                cases.of(e, e.achievementId()).noticeNeeded()
                        ? wait(OFFICE, new Text("发起公示", "give notice"), language)
                        : wait(GROUP, new Text("决策", "decide"), language);
            case NOTICE ->
                cases.of(e, e.achievementId()).noticePassed()
                        ? wait(GROUP, new Text("决策", "decide"), language)
                        : wait(
                                new Text("公示期", "The notice"),
                                new Text("期满且没有未处理的异议", "to pass without an open objection"),
                                language);
            case DECIDED ->
                sides.lettersPresent(e)
                        ? names(e, List.of(), new Text("签署", "sign"), language)
                        : wait(OFFICE, new Text("先办妥授权书和承诺书", "have the letters signed first"), language);
            case SIGNED -> wait(new Text("系统", "The portal"), effective(e), language);
            case LAPSE_REVIEW -> wait(OFFICE, new Text("决定是否继续", "decide whether it goes on"), language);
            case EFFECTIVE, AMENDED, TERMINATED -> Optional.empty();
        };
    }

    private static Text effective(Empowerment e) {
        return switch (e.mode()) {
            case INSTANT -> new Text("随转化合同生效", "to make it effective with the deal");
            case AGREEMENT -> new Text("到约定的日子生效", "to make it effective on its day");
            case BOOKED -> new Text("首次归属时生效", "to make it effective at the first vesting");
        };
    }

    /** Those of the sides who have not signed; without sides all but the confirmations. */
    private Optional<EmpowermentView.Wait> names(Empowerment e, List<String> only, Text what, Language language) {
        String names = sides.needed(e).stream()
                .filter(each -> !each.signed())
                .filter(each ->
                        only.isEmpty() ? !each.side().equals(EmpowermentSides.TEAM) : only.contains(each.side()))
                .map(EmpowermentSides.Needed::name)
                .distinct()
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
        return Optional.of(new EmpowermentView.Wait(names, what.in(language)));
    }

    private static Optional<EmpowermentView.Wait> wait(Text who, Text what, Language language) {
        return Optional.of(new EmpowermentView.Wait(who.in(language), what.in(language)));
    }
}
