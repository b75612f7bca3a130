package org.techmatch.platform;

import java.util.List;

/** An expected refusal on its way to the user, with all reasons at once. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<FieldProblem> fields;

    /** A refusal whose detail says what to do. */
    public Refused(ProblemType type, Text detail, List<FieldProblem> fields) {
        super(detail.en());
        this.type = type;
        this.detail = detail;
        this.fields = List.copyOf(fields);
    }

    /** A refusal for wrong values, each named. */
    public static Refused invalid(List<FieldProblem> fields) {
        return new Refused(
                ProblemType.INVALID_REQUEST,
                new Text("请按下面的说明改正后再试。", "Please correct the values below and try again."),
                fields);
    }

    /** Nothing public stands at this address. */
    public static Refused notFound() {
        return new Refused(
                ProblemType.NOT_FOUND,
                new Text(
                        "这里没有公开的内容。它可能已撤下，或地址有误。",
                        "Nothing public is here. It may have been withdrawn, or the address is wrong."),
                List.of());
    }

    /** somebody else has changed it since it was read. */
    public static Refused conflict() {
        return new Refused(
                ProblemType.CONFLICT,
                new Text("内容刚被别人改过，请重新载入再改。", "Changed by somebody else just now; reload and try again."),
                List.of());
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
