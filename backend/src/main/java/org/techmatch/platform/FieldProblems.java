package org.techmatch.platform;

import java.util.ArrayList;
import java.util.List;

/** Collects every wrong field of one input, so that people see all reasons at once. */
public final class FieldProblems {
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Adds a reason against a field. */
    public void add(String field, String zh, String en) {
        problems.add(new FieldProblem(field, new Text(zh, en)));
    }

    /** Refuses a text whose characters are fewer or more than allowed. */
    public void length(String field, String value, int min, int max) {
        int length = value.codePointCount(0, value.length());
        if (length < min || length > max) {
            add(
                    field,
                    "应为 " + min + " 到 " + max + " 个字，现在 " + length + " 个。",
                    "Must have " + min + " to " + max + " characters, has " + length + ".");
        }
    }

    /** The reasons so far. */
    public List<FieldProblem> list() {
        return List.copyOf(problems);
    }

    /** Refuses the input if there is any reason. */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw Refused.invalid(problems);
        }
    }
}
