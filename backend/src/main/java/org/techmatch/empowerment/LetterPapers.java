package org.techmatch.empowerment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.account.RoleHolders;
import org.techmatch.document.DocumentKind;
import org.techmatch.document.DocumentModel;
import org.techmatch.document.DocumentSubject;
import org.techmatch.document.Documents;
import org.techmatch.document.IssuedDocument;
import org.techmatch.notification.NotificationKind;
import org.techmatch.notification.Notifications;
import org.techmatch.platform.Fen;
import org.techmatch.platform.Text;

/** Letters as papers, and the messages about them. */
@Singleton
class LetterPapers {
    /** The version of the commitment's words, which stand in the template. */
    private static final String TEXT_VERSION = "2026-11";

    private final Documents documents;
    private final EmpowermentAchievements achievements;
    private final RoleHolders holders;
    private final Notifications notifications;
    private final Clock clock;

    LetterPapers(
            Documents documents,
            EmpowermentAchievements achievements,
            RoleHolders holders,
            Notifications notifications,
            Clock clock) {
        this.documents = documents;
        this.achievements = achievements;
        this.holders = holders;
        this.notifications = notifications;
        this.clock = clock;
    }

    IssuedDocument issue(Letter letter, Actor by) {
        boolean grants = letter.kind() == LetterKind.AUTHORISATION;
        return documents.issue(
                grants ? DocumentKind.AUTHORISATION_LETTER : DocumentKind.RISK_COMMITMENT,
                new DocumentSubject(LetterService.KIND, letter.id()),
                letter.unitId(),
                letter.kind().label().zh() + " " + number(letter),
                grants ? authorisation(letter) : commitment(letter),
                by);
    }

    static String number(Letter letter) {
        return (letter.kind() == LetterKind.AUTHORISATION ? "SQ-" : "CN-") + String.format("%06d", letter.id());
    }

    private DocumentModel authorisation(Letter letter) {
        Map<String, String> values = common(letter);
        values.put("from", letter.from().toString());
        values.put("to", String.valueOf(letter.to()));
        Long least = letter.minPriceFen();
        values.put("minPrice", least == null ? "不限" : Fen.yuan(least) + " 元");
        Integer discount = letter.maxDiscountPpm();
        values.put("maxDiscount", discount == null ? "不限" : EmpowermentPapers.percent(discount));
        values.put("excluded", letter.excluded().isEmpty() ? "无" : String.join("、", letter.excluded()));
        return new DocumentModel(
                values,
                Map.of(
                        "grantees", names(letter),
                        "achievements", about(letter),
                        "powers",
                                letter.powers().stream()
                                        .map(each ->
                                                Map.of("power", each.label().zh()))
                                        .toList()));
    }

    private DocumentModel commitment(Letter letter) {
        Map<String, String> values = common(letter);
        values.put("textVersion", TEXT_VERSION);
        return new DocumentModel(values, Map.of("signers", names(letter), "achievements", about(letter)));
    }

    private Map<String, String> common(Letter letter) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", number(letter));
        values.put("unit", achievements.organisation(letter.unitId()));
        values.put("today", EmpowermentPapers.day(clock.instant()));
        return values;
    }

    private static List<Map<String, String>> names(Letter letter) {
        return letter.people().stream().map(each -> Map.of("name", each.name())).toList();
    }

    private static List<Map<String, String>> about(Letter letter) {
        return letter.achievements().stream()
                .map(each -> Map.of("title", each.title(), "code", each.code() == null ? "未公开" : each.code()))
                .toList();
    }

    void tellSigners(Letter letter) {
        Set<Long> people = letter.kind() == LetterKind.AUTHORISATION
                ? new TreeSet<>(holders.of(Role.UNIT_LEADING_GROUP, letter.unitId()))
                : letter.accounts();
        tell(
                letter,
                people,
                letter.kind().label().zh() + " " + number(letter) + " 等您签署",
                "Letter " + number(letter) + " waits for your signature");
    }

    void tellRevoked(Letter letter) {
        tell(
                letter,
                letter.accounts(),
                "委托授权书 " + number(letter) + " 已撤回，从现在起不能再据此决定",
                "Letter " + number(letter) + " was revoked; nothing can be decided by it from now on");
    }

    private void tell(Letter letter, Set<Long> people, String zh, String en) {
        people.forEach(account -> notifications.tell(
                account, NotificationKind.DOCUMENT, new Text(zh, en), "/workbench/letters/" + letter.id()));
    }
}
