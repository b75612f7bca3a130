package org.techmatch.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each endpoint is asked with, and whom it turns away although the person holds the permission. Versions are stale and
 * texts incomplete, so that nothing is changed by asking.
 */
final class PermissionMatrix {
    private static final String STALE = "{\"version\":999,\"reason\":\"试一试\"}";
    private static final String PART = "------techmatch";
    private static final long ABSENT = 999_999_999;

    private final Map<String, Long> ids;
    private final List<Row> rows = new ArrayList<>();

    PermissionMatrix(Map<String, Long> ids) {
        this.ids = ids;
        account();
        savedSearches();
        people();
        organisations();
        regime();
        listings();
        screenings();
        files();
        matches();
        ledger();
        documents();
        bookings();
        empowerments();
        notices();
        records();
    }

    List<Row> rows() {
        return rows;
    }

    /** One endpoint, and one request to it. */
    static final class Row {
        private final String route;
        private final String address;
        private final @Nullable String body;
        private final boolean object;
        private final Map<Role, Set<Integer>> answers = new EnumMap<>(Role.class);
        private String contentType = "application/json";

        private Row(String route, String address, @Nullable String body, boolean object) {
            this.route = route;
            this.address = address;
            this.body = body;
            this.object = object;
        }

        String route() {
            return route;
        }

        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        String address() {
            return address;
        }

        @Nullable
        String body() {
            return body;
        }

        String contentType() {
            return contentType;
        }

        /** Whether it asks for an object, which belongs to one organisation. */
        boolean isOfOthers() {
            return object;
        }

        /** The statuses for a role of the own organisation; none when the role is not turned away. */
        Set<Integer> answers(Role role) {
            return answers.getOrDefault(role, Set.of());
        }

        /** These hold the permission and are turned away all the same. */
        private Row turnsAway(int status, Role... roles) {
            Arrays.asList(roles).forEach(role -> answers.put(role, Set.of(status)));
            return this;
        }

        /** All but these get not-found. */
        private Row onlyFor(Role... roles) {
            for (Role role : Role.values()) {
                if (!Arrays.asList(roles).contains(role)) {
                    answers.put(role, Set.of(404));
                }
            }
            return this;
        }

        private Row multipart() {
            contentType = "multipart/form-data; boundary=" + PART.substring(2);
            return this;
        }
    }

    private void account() {
        mine("GET /api/my/account");
        mine("PUT /api/my/account", "{\"version\":999,\"realName\":\"测试员\"}");
        mine("GET /api/my/account/consents");
        mine("PUT /api/my/account/consents", "[]");
        mine("POST /api/my/account/erasure", "{\"password\":\"wrong\"}");
        mine("GET /api/my/account/export");
        mine("PUT /api/my/account/password", "{\"current\":\"wrong\",\"password\":\"x\"}");
        mine("GET /api/my/account/sessions");
        mine("DELETE /api/my/account/sessions");
        absent("DELETE /api/my/account/sessions/{id}", null);
        mine("POST /api/my/account/totp");
        mine("PUT /api/my/account/totp", "{\"code\":\"000000\"}");
        mine("DELETE /api/my/account/totp", "{\"password\":\"wrong\"}");
        mine("GET /api/my/notifications");
        mine("POST /api/my/notifications/read", "{\"ids\":[]}");
        mine("GET /api/my/notification-preferences");
        mine("PUT /api/my/notification-preferences", "[]");
        mine("GET /api/my/workbench");
    }

    private void savedSearches() {
        String form = "{\"name\":\"\",\"watch\":\"ALL\",\"frequency\":\"DAILY\",\"inApp\":true,\"byMail\":false}";
        mine("GET /api/my/saved-searches");
        mine("POST /api/my/saved-searches", form);
        absent("GET /api/my/saved-searches/{id}", null);
        absent("PUT /api/my/saved-searches/{id}", form);
        absent("DELETE /api/my/saved-searches/{id}", null);
        absent("POST /api/my/saved-searches/{id}/feed", null);
        absent("DELETE /api/my/saved-searches/{id}/feed", null);
    }

    private void people() {
        mine("GET /api/my/accounts");
        object("POST /api/my/accounts/{id}/moves/{action}", "account", STALE, "lock");
        mine("GET /api/my/memberships");
        absent("POST /api/my/memberships", "{\"organisationCode\":\"none\",\"role\":\"RESEARCHER\"}");
        mine("GET /api/my/membership-reviews");
        mine("POST /api/my/invitations/acceptance", "{\"code\":\"nonsense\"}");
    }

    private void organisations() {
        String form = "{\"kind\":\"ENTERPRISE\",\"name\":\"\",\"districtCode\":\"\",\"profile\":{},\"version\":999}";
        mine("GET /api/my/organisations");
        mine("POST /api/my/organisations", form);
        object("GET /api/my/organisations/{id}", "unit", null).turnsAway(404, Role.AUDITOR);
        object("PUT /api/my/organisations/{id}", "unit", form);
        object("POST /api/my/organisations/{id}/moves/{action}", "unit", STALE, "suspend")
                .turnsAway(404, Role.AUDITOR);
        mine("GET /api/my/organisation-reviews");
        object("GET /api/my/organisations/{id}/members", "unit", null).turnsAway(404, Role.AUDITOR, Role.AUTHORITY_SCI);
        object(
                        "POST /api/my/organisations/{id}/members/{membershipId}/moves/{action}",
                        "unit",
                        STALE,
                        ids.get("membership"),
                        "end")
                .onlyFor(Role.ORG_ADMIN);
        object("GET /api/my/organisations/{id}/invitations", "unit", null);
        object("POST /api/my/organisations/{id}/invitations", "unit", "{\"role\":\"RESEARCHER\"}");
        absent("DELETE /api/my/organisations/{id}/invitations/{invitationId}", null);
        object("GET /api/my/organisations/{id}/contact-reveals", "unit", null);
    }

    private void regime() {
        String rule = "{\"kind\":\"SECRECY\",\"title\":\"\",\"effectiveFrom\":\"2026-01-01\",\"version\":999}";
        object("GET /api/my/organisations/{id}/leading-group", "unit", null).turnsAway(404, Role.PORTAL_OPS);
        object(
                "PUT /api/my/organisations/{id}/leading-group",
                "unit",
                "{\"version\":999,\"documentNo\":\"\",\"from\":\"2026-01-01\",\"members\":[]}");
        object("GET /api/my/organisations/{id}/internal-rules", "unit", null).turnsAway(404, Role.PORTAL_OPS);
        object("POST /api/my/organisations/{id}/internal-rules", "unit", rule);
        absent("PUT /api/my/organisations/{id}/internal-rules/{ruleId}", rule);
        absent("POST /api/my/organisations/{id}/internal-rules/{ruleId}/moves/{action}", STALE);
    }

    private void listings() {
        String begin = "{\"kind\":\"achievement\",\"organisationId\":" + ids.get("unit")
                + ",\"answers\":{\"stateSecret\":\"NO\",\"nationalSecurity\":\"NO\",\"majorPublicInterest\":\"NO\"}}";
        mine("GET /api/my/listings");
        add(new Row("POST /api/my/drafts", "/api/my/drafts", begin, true));
        object("GET /api/my/drafts/{id}", "draft", null);
        object("PUT /api/my/drafts/{id}", "draft", "{\"version\":999,\"form\":{}}");
        // it is handed in, so nobody can delete it
        object("DELETE /api/my/drafts/{id}", "draft", null);
        object("GET /api/my/drafts/{id}/preview", "draft", null);
        object("POST /api/my/drafts/{id}/moves/submit", "draft", STALE);
        object("GET /api/my/confirmations/{draftId}", "draft", null).onlyFor(Role.RESEARCHER);
        object("POST /api/my/confirmations/{draftId}", "draft", null).onlyFor(Role.RESEARCHER);
        object("GET /api/my/achievements/{id}", "achievement", null);
        object("POST /api/my/achievements/{id}/moves/{action}", "achievement", STALE, "publish");
        object("GET /api/my/demands/{id}", "demand", null);
        object("POST /api/my/demands/{id}/moves/{action}", "demand", STALE, "publish");
    }

    private void screenings() {
        mine("GET /api/my/screenings");
        // portal operations screen what enterprises write, not what units do; of the leading group only its head
        // reviews
        object("GET /api/my/screenings/{id}", "screening", null)
                .turnsAway(404, Role.PORTAL_OPS, Role.UNIT_LEADING_GROUP);
        object("POST /api/my/screenings/{id}/moves/{action}", "screening", STALE, "clear")
                .turnsAway(404, Role.PORTAL_OPS, Role.UNIT_LEADING_GROUP);
        mine("GET /api/my/secrecy-incidents");
        absent(
                "POST /api/my/secrecy-incidents/{id}/reports",
                "{\"reportedTo\":\"市保密局\",\"reportedAt\":\"2026-01-01T00:00:00+08:00\"}");
    }

    private void files() {
        String upload = PART + "\r\nContent-Disposition: form-data; name=\"organisationId\"\r\n\r\n" + ids.get("unit")
                + "\r\n" + PART + "\r\nContent-Disposition: form-data; name=\"class\"\r\n\r\nPUBLIC\r\n" + PART
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.exe\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\nMZ\r\n" + PART + "--\r\n";
        add(new Row("GET /api/my/files", "/api/my/files?id=" + ABSENT, null, false));
        add(new Row("POST /api/my/files", "/api/my/files", upload, true)).multipart();
        absent("GET /api/my/files/{id}", null);
        absent("DELETE /api/my/files/{id}", null);
        add(new Row("GET /api/my/ndas", "/api/my/ndas?listing=CG-0000-000000", null, true))
                .onlyFor();
        absent(
                "POST /api/my/ndas",
                "{\"listingCode\":\"CG-0000-000000\",\"organisationId\":" + ids.get("unit")
                        + ",\"textHash\":\"0000\"}");
        mine("GET /api/my/contact-reveals/challenge");
        absent("POST /api/my/contact-reveals", "{\"kind\":\"organisation\",\"code\":\"none\"}");
    }

    /** Whose match it is, MatchIT asks. */
    private void matches() {
        mine("GET /api/my/matches");
        mine("POST /api/my/matches", "{\"demandCode\":\"\",\"achievementCode\":\"\",\"reason\":\"\"}");
        mine("GET /api/my/agency-work");
        mine("POST /api/my/agency-work/tasks", "{\"demandCode\":\"\"}");
        mine("POST /api/my/agency-work/events", "{\"title\":\"\",\"heldOn\":\"2026-01-01\",\"place\":\"\"}");
        absent(
                "POST /api/my/agency-work/tasks/{id}/candidates",
                "{\"achievementCode\":\"\",\"verdict\":\"SUITABLE\",\"reason\":\"\"}");
        absent("POST /api/my/agency-work/tasks/{id}/closing", null);
        absent("POST /api/my/agency-work/events/{id}/attendances", "{\"organisation\":\"\",\"people\":1}");
        absent("POST /api/my/agency-work/events/{id}/results", "{\"text\":\"\"}");
        absent("GET /api/my/matches/{id}", null);
        absent("POST /api/my/matches/{id}/moves/{action}", STALE);
        absent("GET /api/my/matches/{id}/messages", null);
        absent("POST /api/my/matches/{id}/messages", "{\"text\":\"试一试\"}");
        absent("GET /api/my/matches/listings/{code}", null);
        absent("PUT /api/my/matches/listings/{code}/opt-out", "{\"out\":true}");
        absent("POST /api/my/matches/listings/{code}/supply-searches", "{\"statement\":\"试一试\"}");
    }

    /** Whose document it is, DocumentIT asks. */
    /** Whose booking it is, BookingIT asks. */
    private void bookings() {
        String line = "\"lines\":[],\"outputs\":[],\"criteria\":[],\"milestones\":[],\"payments\":[]";
        mine("GET /api/my/bookings");
        mine("GET /api/my/booking-report");
        mine("POST /api/my/bookings", "{\"demandCode\":\"none\"}");
        absent("GET /api/my/bookings/{id}", null);
        absent("POST /api/my/bookings/{id}/moves/{action}", STALE);
        absent(
                "POST /api/my/bookings/{id}/terms",
                "{\"base\":0,\"terms\":{\"enterpriseShare\":\"20\",\"unitSideShare\":\"80\",\"teamShare\":\"70\","
                        + line
                        + ",\"vestMode\":\"CLIFF\",\"expectedDelivery\":\"2027-01-01\",\"longStop\":\"2027-02-01\","
                        + "\"contract\":{\"kind\":\"ENTRUSTED\",\"defaultConfirmed\":true},\"acceptanceKey\":\"BOTH\"}}");
        absent("POST /api/my/bookings/{id}/terms/{seq}/agreement", null);
        absent("POST /api/my/bookings/{id}/milestones/{seq}/submissions", "{\"evidence\":\"报告\"}");
        absent(
                "POST /api/my/bookings/{id}/milestones/{seq}/verdicts",
                "{\"submission\":1,\"decision\":\"ACCEPT\",\"results\":[]}");
        absent("POST /api/my/bookings/{id}/output", "{\"achievementId\":1,\"evidence\":\"报告\"}");
        absent(
                "POST /api/my/bookings/{id}/decisions",
                "{\"meetingNo\":\"1\",\"at\":\"2026-01-01T00:00:00+08:00\",\"participants\":[],\"decision\":\"\",\"reasons\":\"\"}");
        absent("POST /api/my/bookings/{id}/delivery", "{\"decisionRecordId\":1}");
        absent("POST /api/my/bookings/{id}/corrections", "{\"eventId\":1,\"decisionRecordId\":1,\"reason\":\"试一试\"}");
        absent("POST /api/my/bookings/{id}/requests", "{\"kind\":\"FAILURE\",\"reason\":\"试一试\"}");
        absent("POST /api/my/bookings/{id}/requests/{requestId}/agreement", null);
    }

    private void documents() {
        absent("GET /api/my/documents/{id}", null);
        absent("GET /api/my/documents/{id}/pdf", null);
        absent("POST /api/my/documents/{id}/signing-codes", null);
        absent("POST /api/my/documents/{id}/signatures", "{\"side\":\"UNIT\",\"sha256\":\"0\"}");
        mine("GET /api/my/document-templates");
        absent("POST /api/my/document-templates/{kind}", "{\"version\":999,\"body\":\"\",\"reason\":\"试一试\"}");
        absent("POST /api/my/document-templates/{kind}/preview", "{\"body\":\"\"}");
    }

    /** Whose notice it is, NoticeIT asks. */
    private void notices() {
        String form = "{\"version\":999,\"organisationId\":" + ids.get("unit") + "}";
        mine("GET /api/my/notices");
        add(new Row("POST /api/my/notices", "/api/my/notices", form, true));
        absent("GET /api/my/notices/{id}", null);
        absent("PUT /api/my/notices/{id}", form);
        add(new Row("DELETE /api/my/notices/{id}", "/api/my/notices/" + ABSENT + "?version=0", null, true))
                .onlyFor();
        absent("POST /api/my/notices/{id}/moves/{action}", STALE);
        absent("POST /api/my/notices/{id}/objections/{objectionId}/handling", "{\"disinterested\":true}");
        absent("POST /api/my/notices/{id}/objections/{objectionId}/conclusion", STALE);
        mine("GET /api/my/notice-board");
        absent("GET /api/my/notice-board/{code}", null);
        absent("GET /api/my/notice-board/{code}/text", null);
        absent("POST /api/my/notice-board/{code}/objections", "{\"text\":\"试一试\",\"anonymous\":true}");
        String upload = PART + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.exe\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\nMZ\r\n" + PART + "--\r\n";
        absent("POST /api/my/notice-board/{code}/evidence", upload).multipart();
        add(new Row("PUT /api/my/calendars/{year}", "/api/my/calendars/2090", "{\"version\":999}", false));
    }

    /** Whose agreement it is, EmpowermentIT asks. */
    private void empowerments() {
        String form = "{\"mode\":\"AGREEMENT\",\"rightKind\":\"OWNERSHIP\",\"teamShare\":\"70\",\"representativeId\":1,"
                + "\"lines\":[],\"equalise\":false,\"mechanism\":\"\",\"costs\":\"\",\"payer\":\"\",\"grantsPowers\":false}";
        String decision =
                "{\"version\":999,\"meetingNo\":\"1\",\"at\":\"2026-11-24T09:00:00+08:00\",\"participants\":[],"
                        + "\"recused\":[],\"decision\":\"\",\"reasons\":\"\",\"files\":[]}";
        mine("GET /api/my/empowerments");
        mine("GET /api/my/empowerments/candidates");
        absent("POST /api/my/empowerments", form);
        absent("POST /api/my/empowerments/preview", form);
        absent("GET /api/my/empowerments/{id}", null);
        absent("PUT /api/my/empowerments/{id}", form);
        absent("POST /api/my/empowerments/{id}/amendments", form);
        absent("POST /api/my/empowerments/{id}/moves/{action}", STALE);
        absent("POST /api/my/empowerments/{id}/decisions", decision);
        absent("POST /api/my/empowerments/{id}/terminations", decision);
        absent("PUT /api/my/empowerments/{id}/registration", "{\"version\":999,\"on\":\"2026-01-01\",\"note\":\"1\"}");
        mine("GET /api/my/letters");
        mine(
                "POST /api/my/letters",
                "{\"kind\":\"RISK_COMMITMENT\",\"achievementIds\":[],\"people\":[],\"powers\":[],\"excluded\":[],"
                        + "\"from\":\"2026-01-01\"}");
        absent("GET /api/my/letters/{id}", null);
        absent("POST /api/my/letters/{id}/revocation", STALE);
    }

    /** Whose entry it is, LedgerIT asks. */
    private void ledger() {
        String act = "{\"version\":999}";
        String decision = "{\"body\":\"LEADING_GROUP\",\"meetingNo\":\"\",\"at\":\"2026-01-01T00:00:00+08:00\","
                + "\"decision\":\"\",\"reasons\":\"\"}";
        long unit = ids.get("unit");
        add(new Row("GET /api/my/ledger", "/api/my/ledger?unit=" + unit, null, true));
        add(new Row("GET /api/my/ledger/export", "/api/my/ledger/export?format=csv&unit=" + unit, null, true));
        mine("GET /api/my/ledger/units");
        absent("GET /api/my/ledger/entries/{id}", null);
        absent("POST /api/my/ledger/entries/{id}/events/{action}", act);
        absent("POST /api/my/ledger/entries/{id}/proposals/{proposalId}/confirmation", null);
        absent("POST /api/my/ledger/entries/{id}/proposals/{proposalId}/refusal", "{\"reason\":\"试一试\"}");
        absent("POST /api/my/ledger/entries/{id}/decisions", decision);
        add(new Row("GET /api/my/inventories", "/api/my/inventories?unit=" + unit, null, true));
        add(new Row(
                "POST /api/my/inventories",
                "/api/my/inventories",
                "{\"unit\":" + unit + ",\"year\":2026,\"scope\":\"\"}",
                true));
        absent("GET /api/my/inventories/{id}", null);
        absent("PUT /api/my/inventories/{id}/lines/{entryId}", "{\"found\":true}");
        absent("PUT /api/my/inventories/{id}/lines/{entryId}/handling", "{\"handling\":\"试一试\"}");
        absent("POST /api/my/inventories/{id}/decisions", decision);
        absent("POST /api/my/inventories/{id}/moves/{action}", act);
    }

    private void records() {
        mine("GET /api/my/audit");
        mine("GET /api/my/audit/export");
        mine("POST /api/my/audit/verification");
        // of cases of others it tells nothing
        add(new Row(
                "GET /api/my/timeline",
                "/api/my/timeline?subjectType=achievement&subjectId=" + ids.get("achievement"),
                null,
                false));
        mine("GET /api/my/parameters");
        absent("POST /api/my/parameters/{cfg}/versions", "{\"value\":\"1\",\"reason\":\"试一试\"}");
        String group = "{\"version\":999,\"words\":[],\"reason\":\"试一试\"}";
        mine("GET /api/my/synonyms");
        mine("POST /api/my/synonyms", group);
        String absent = "/api/my/synonyms/" + ABSENT;
        add(new Row("PUT /api/my/synonyms/{id}", absent, group, false));
        add(new Row("DELETE /api/my/synonyms/{id}", absent + "?version=0", null, true))
                .onlyFor();
    }

    /** Asks for nothing of anybody else. */
    private Row mine(String route) {
        return mine(route, null);
    }

    private Row mine(String route, @Nullable String body) {
        return add(new Row(route, path(route), body, false));
    }

    /** Asks for an object of the own organisation. */
    private Row object(String route, String id, @Nullable String body, Object... more) {
        List<Object> values = new ArrayList<>(List.of(ids.get(id)));
        values.addAll(Arrays.asList(more));
        return add(new Row(route, filled(route, values), body, true));
    }

    /** Asks for what is not there: nobody finds it. */
    private Row absent(String route, @Nullable String body) {
        long first = route.contains("/organisations/{id}") ? ids.get("unit") : ABSENT;
        return add(new Row(route, filled(route, List.of(first, ABSENT, "end")), body, true))
                .onlyFor();
    }

    private Row add(Row row) {
        rows.add(row);
        return row;
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    private static String filled(String route, List<?> values) {
        String path = path(route);
        for (Object value : values) {
            path = path.replaceFirst("\\{[^}]+}", String.valueOf(value));
        }
        return path;
    }
}
