package org.techmatch.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.techmatch.access.Actor;
import org.techmatch.platform.FieldProblem;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/**
 * A lifecycle (SM-nn of the specification) as one table. It drives the server's checks, the buttons, the badges, the
 * documentation and the tests; a state is changed nowhere without it.
 *
 * @param <S> its states
 * @param <C> the case that its guards look at
 */
public final class Lifecycle<S extends Enum<S> & State, C> {
    private static final int REASON_MIN = 2;
    private static final int REASON_MAX = 1_000;

    private final String id;
    private final Text name;
    private final Class<S> states;
    private final Function<C, Subject> subject;
    private final List<Transition<S, C>> transitions;

    /**
     * Whose case it is.
     *
     * @param organisationId whose roles count; null when only portal-wide roles do
     * @param creatorId the account that created it
     */
    public record Subject(
            @Nullable Long organisationId, @Nullable Long creatorId) {}

    /** A lifecycle from its rows. */
    @SafeVarargs
    public Lifecycle(
            String id, Text name, Class<S> states, Function<C, Subject> subject, Transition<S, C>... transitions) {
        this.id = id;
        this.name = name;
        this.states = states;
        this.subject = subject;
        this.transitions = List.copyOf(Arrays.asList(transitions));
    }

    /** SM-nn. */
    public String id() {
        return id;
    }

    /** What it is the lifecycle of. */
    public Text name() {
        return name;
    }

    /** All states in their order. */
    public List<S> states() {
        return Arrays.asList(states.getEnumConstants());
    }

    /** All rows. */
    public List<Transition<S, C>> transitions() {
        return transitions;
    }

    /** What this person may do next, and what the person could do if something else were done first. */
    public List<Move> moves(S from, C about, Actor actor) {
        return transitions.stream()
                .filter(row -> row.from().contains(from) && !row.isAutomatic() && mayDo(row, about, actor))
                .map(row -> new Move(row.action(), row.label(), row.to().name(), row.reasonNeeded(), unmet(row, about)))
                .toList();
    }

    /**
     * The state that an action leads to.
     *
     * @param reason null when none was given
     * @throws Refused state-conflict when the action does not start from this state, forbidden when somebody else has to
     *     do it, invalid-request for a missing reason, not-ready with every unmet condition
     */
    public S take(String action, S from, C about, Actor actor, @Nullable String reason) {
        Transition<S, C> row = find(action, from).orElseThrow(() -> conflict(action, from));
        if (row.isAutomatic() ? !actor.isSystem() : !mayDo(row, about, actor)) {
            throw forbidden(row);
        }
        if (row.reasonNeeded()) {
            requireReason(reason);
        }
        List<Text> unmet = unmet(row, about);
        if (!unmet.isEmpty()) {
            throw new Refused(
                    ProblemType.NOT_READY,
                    Text.joined(unmet),
                    unmet.stream()
                            .map(text -> new FieldProblem(row.action(), text))
                            .toList());
        }
        return row.to();
    }

    /** Whether the action starts from this state. */
    public boolean starts(String action, S from) {
        return find(action, from).isPresent();
    }

    private Optional<Transition<S, C>> find(String action, S from) {
        return transitions.stream()
                .filter(row -> row.action().equals(action) && row.from().contains(from))
                .findFirst();
    }

    private boolean mayDo(Transition<S, C> row, C about, Actor actor) {
        Subject whose = subject.apply(about);
        return row.who().stream().anyMatch(role -> actor.has(role, whose.organisationId()))
                || (row.creator() && actor.is(whose.creatorId()));
    }

    private List<Text> unmet(Transition<S, C> row, C about) {
        List<Text> unmet = new ArrayList<>();
        for (Guard<C> guard : row.guards()) {
            if (!guard.holds().test(about)) {
                unmet.add(guard.otherwise());
            }
        }
        return unmet;
    }

    private static void requireReason(@Nullable String reason) {
        int length = reason == null ? 0 : reason.strip().length();
        if (length < REASON_MIN || length > REASON_MAX) {
            throw Refused.invalid(List.of(new FieldProblem(
                    "reason", new Text("请写明原因，2 到 1000 个字。", "Give a reason of 2 to 1,000 characters."))));
        }
    }

    private Refused conflict(String action, S from) {
        return new Refused(
                ProblemType.STATE_CONFLICT,
                new Text(
                        "现在的状态是“" + from.label().zh() + "”，不能再这样做。请重新载入看看谁刚处理过。",
                        "Its state is now “" + from.label().en() + "”, so “" + action
                                + "” cannot be done. Reload to see who has just acted."),
                List.of());
    }

    private static Refused forbidden(Transition<?, ?> row) {
        String zh = String.join(
                "、", row.who().stream().map(role -> role.label().zh()).sorted().toList());
        String en = String.join(
                ", ", row.who().stream().map(role -> role.label().en()).sorted().toList());
        return new Refused(
                ProblemType.FORBIDDEN,
                row.isAutomatic()
                        ? new Text("这一步由系统按规则完成，不能手动做。", "The portal does this by itself.")
                        : new Text("“" + row.label().zh() + "”由" + zh + "来做。", "To be done by: " + en + "."),
                List.of());
    }
}
