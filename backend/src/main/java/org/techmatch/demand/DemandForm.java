package org.techmatch.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.techmatch.demand.DemandContent.DemandKind;
import org.techmatch.demand.DemandContent.IpExpectation;
import org.techmatch.draft.Attachments;
import org.techmatch.draft.Form;
import org.techmatch.listing.Attachment;
import org.techmatch.platform.Fen;

/** Reads a demand out of a form, and writes it into one. */
final class DemandForm {
    /** The field that is kept encrypted. */
    static final String SECRET = "confidentialBrief";

    private static final int SHORT_MAX = 200;

    private DemandForm() {}

    /** What a form holds. */
    record Parsed(DemandContent content, @Nullable String brief) {}

    /** Reads the form; what is missing gets a stand-in, and the form a problem. */
    static Parsed read(Form form, LocalDate today, @Nullable List<Attachment> attachments) {
        LocalDate deadline = form.date("deadline");
        if (form.text("deadline") == null) {
            form.problem("deadline", "请写明截止日期。", "State the deadline.");
        }
        boolean booking = form.yes("acceptsBooking");
        DemandContent content = new DemandContent(
                form.yes("anonymous"),
                form.required("title"),
                form.required("kind", DemandKind.class, DemandKind.SOLVE_PROBLEM),
                form.texts("fieldCodes"),
                form.texts("industryCodes"),
                form.required("description"),
                targets(form),
                form.fen("budgetMin"),
                form.fen("budgetMax"),
                form.yes("budgetPublic"),
                deadline == null ? today : deadline,
                booking,
                booking ? form.number("bookingTeamsMax", 1) : 1,
                form.required("ipExpectation", IpExpectation.class, IpExpectation.NEGOTIABLE),
                null,
                attachments);
        return new Parsed(content, form.text(SECRET, 20_000));
    }

    private static List<DemandContent.Target> targets(Form form) {
        List<DemandContent.Target> targets = new ArrayList<>();
        for (Form row : form.rows("targetIndicators")) {
            if (row.text("name") != null || row.text("value") != null) {
                row.text("name", SHORT_MAX);
                row.text("value", SHORT_MAX);
                targets.add(new DemandContent.Target(
                        row.required("name"), row.required("op"), row.required("value"), row.text("unit", 40)));
            }
        }
        return targets;
    }

    /** The form of a stored demand. */
    static Map<String, Object> write(DemandContent c, @Nullable String brief) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("anonymous", c.anonymous());
        form.put("title", c.title());
        form.put("kind", c.kind().name());
        form.put("fieldCodes", c.fieldCodes());
        form.put("industryCodes", c.industryCodes());
        form.put("description", c.description());
        form.put(
                "targetIndicators",
                c.targetIndicators().stream().map(DemandForm::row).toList());
        put(form, "budgetMin", c.budgetMinFen() == null ? null : Fen.yuan(c.budgetMinFen()));
        put(form, "budgetMax", c.budgetMaxFen() == null ? null : Fen.yuan(c.budgetMaxFen()));
        form.put("budgetPublic", c.budgetPublic());
        form.put("deadline", c.deadline().toString());
        form.put("acceptsBooking", c.acceptsBooking());
        form.put("bookingTeamsMax", c.bookingTeamsMax());
        form.put("ipExpectation", c.ipExpectation().name());
        form.put("attachments", Attachments.write(c.attachments()));
        put(form, SECRET, brief);
        return form;
    }

    private static Map<String, Object> row(DemandContent.Target target) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", target.name());
        row.put("op", target.op());
        row.put("value", target.value());
        put(row, "unit", target.unit());
        return row;
    }

    private static void put(Map<String, Object> form, String field, @Nullable Object value) {
        if (value != null) {
            form.put(field, value);
        }
    }
}
