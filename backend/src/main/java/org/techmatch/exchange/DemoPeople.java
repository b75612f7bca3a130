package org.techmatch.exchange;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.account.AccountService;
import org.techmatch.account.NewAccount;
import org.techmatch.platform.Sql;

/** An account for each role, to try the demo with; portals without demo data refuse them. */
@Singleton
public class DemoPeople {
    /** The password of all of them. */
    public static final String PASSWORD = "shuzhou-2026";

    private static final String UNIT = "LI-O01";
    private static final List<Person> PEOPLE = List.of(
            new Person("researcher", "林知远", UNIT, Role.RESEARCHER),
            new Person("office", "周启明", UNIT, Role.UNIT_TECH, Role.ORG_ADMIN),
            new Person("secrecy", "何慎言", UNIT, Role.UNIT_SECRECY),
            new Person("secrecy2", "邓守中", UNIT, Role.UNIT_SECRECY),
            new Person("finance", "罗算清", UNIT, Role.UNIT_FINANCE),
            new Person("leader", "唐立群", UNIT, Role.UNIT_LEADING_GROUP),
            new Person("enterprise", "郑企航", "LI-O10", Role.ENTERPRISE, Role.ORG_ADMIN),
            new Person("broker", "彭牵线", "EI-O20", Role.BROKER, Role.ORG_ADMIN),
            new Person("fund", "江投远", "LI-O20", Role.FUND, Role.ORG_ADMIN),
            new Person("platform", "邱中试", "LI-O21", Role.PLATFORM, Role.ORG_ADMIN),
            new Person("authority", "蒲主管", "EI-O22", Role.AUTHORITY, Role.ORG_ADMIN),
            new Person("science", "陈科技", null, Role.AUTHORITY_SCI),
            new Person("operator", "袁运营", null, Role.PORTAL_OPS),
            new Person("auditor", "谢审计", null, Role.AUDITOR));

    private final AccountService accounts;
    private final Sql sql;
    private final Clock clock;

    DemoPeople(AccountService accounts, Sql sql, Clock clock) {
        this.accounts = accounts;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param organisation external id in the demo data; null for portal-wide roles
     */
    public record Person(
            String loginName, String name, @Nullable String organisation, List<Role> roles) {
        Person(String loginName, String name, @Nullable String organisation, Role... roles) {
            this(loginName, name, organisation, List.of(roles));
        }
    }

    /** All of them, for those who want to sign in. */
    public static List<Person> all() {
        return PEOPLE;
    }

    /** Makes those that are not there yet, each with the roles. */
    public void load() {
        for (int i = 0; i < PEOPLE.size(); i++) {
            Person person = PEOPLE.get(i);
            if (accounts.find(person.loginName()).isEmpty()) {
                make(person, i);
            }
        }
        appoint();
    }

    /** The unit's leading group, whose head decides the second reviews. */
    private void appoint() {
        long unit = organisation(UNIT);
        int made = sql.update(
                "INSERT IGNORE INTO leading_group (organisation_id, version, document_no, from_date, updated_at)"
                        + " VALUES (?, 1, '校发〔2026〕1号', '2026-01-01', ?)",
                unit,
                clock.instant());
        if (made > 0) {
            seat(unit, "leader", "RESEARCH", true);
            seat(unit, "office", "ASSET", false);
            seat(unit, "finance", "FINANCE", false);
        }
    }

    private void seat(long unit, String loginName, String function, boolean head) {
        sql.update(
                "INSERT INTO leading_group_member (organisation_id, account_id, position, is_head)"
                        + " SELECT ?, id, ?, ? FROM account WHERE login_name = ?",
                unit,
                function,
                head,
                loginName);
    }

    private void make(Person person, int number) {
        long id = accounts.demo(new NewAccount(
                person.loginName(),
                PASSWORD,
                person.name(),
                "139%08d".formatted(number),
                person.loginName() + "@demo.example"));
        Long organisation = person.organisation() == null ? null : organisation(person.organisation());
        for (Role role : person.roles()) {
            accounts.grant(id, role, role.isPortalWide() ? null : organisation, Actor.system("demo"));
        }
    }

    private long organisation(String externalId) {
        return sql.first(
                        "SELECT target_id FROM imported_row WHERE source = ? AND kind = ? AND external_id = ?",
                        row -> row.getLong(1),
                        DemoData.SOURCE,
                        ImportKind.ORGANISATION.stored(),
                        externalId)
                .orElseThrow(() -> new IllegalStateException("no demo organisation " + externalId));
    }
}
