package org.techmatch.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;

/** Walks every transition of every lifecycle, and every one that is forbidden. */
class LifecycleTest {
    private static final long ORGANISATION = 7;
    private static final long CREATOR = 1;
    private static final long SOMEBODY = 2;

    static Stream<Lifecycle<?, ?>> lifecycles() {
        return Lifecycles.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lifecycles")
    void everyPairOfStateActionAndRoleIsAllowedExactlyWhereTheTableSaysSo(Lifecycle<?, ?> lifecycle) {
        check(lifecycle);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lifecycles")
    void everyStateCanBeReachedAndEveryActionIsUniqueInItsState(Lifecycle<?, ?> lifecycle) {
        List<?> entered = lifecycle.transitions().stream().map(Transition::to).toList();
        for (State state : lifecycle.states()) {
            assertThat(entered.contains(state) || Lifecycles.isFirst(lifecycle, state))
                    .as("%s: somebody reaches %s", lifecycle.id(), state.name())
                    .isTrue();
            assertThat(lifecycle.transitions().stream()
                            .filter(row -> row.from().contains(state))
                            .map(Transition::action))
                    .as("%s: the actions from %s", lifecycle.id(), state.name())
                    .doesNotHaveDuplicates();
        }
    }

    private static <S extends Enum<S> & State, C> void check(Lifecycle<S, C> lifecycle) {
        Lifecycle<S, Boolean> open = Lifecycles.withGuards(lifecycle, ORGANISATION, CREATOR);
        List<String> actions =
                open.transitions().stream().map(Transition::action).distinct().toList();
        for (S from : open.states()) {
            for (String action : actions) {
                Optional<Transition<S, Boolean>> row = open.transitions().stream()
                        .filter(each ->
                                each.action().equals(action) && each.from().contains(from))
                        .findFirst();
                for (Role role : Role.values()) {
                    walk(open, from, action, row, person(SOMEBODY, role, ORGANISATION), role);
                    if (!role.isPortalWide()) {
                        walk(open, from, action, row, person(SOMEBODY, role, ORGANISATION + 1), null);
                    }
                }
                walk(open, from, action, row, new Actor(CREATOR, "creator", null, List.of()), null);
                walk(open, from, action, row, Actor.system("job"), null);
            }
        }
    }

    private static <S extends Enum<S> & State> void walk(
            Lifecycle<S, Boolean> lifecycle,
            S from,
            String action,
            Optional<Transition<S, Boolean>> row,
            Actor actor,
            Role role) {
        String what = lifecycle.id() + " " + from + " " + action + " by " + actor;
        boolean may = row.isPresent()
                && (row.get().isAutomatic()
                        ? actor.isSystem()
                        : (role != null && row.get().who().contains(role))
                                || (row.get().creator() && actor.is(CREATOR)));
        if (!may) {
            ProblemType expected = row.isPresent() ? ProblemType.FORBIDDEN : ProblemType.STATE_CONFLICT;
            assertThatExceptionOfType(Refused.class)
                    .as(what)
                    .isThrownBy(() -> lifecycle.take(action, from, true, actor, "a reason"))
                    .satisfies(refused -> assertThat(refused.type()).isEqualTo(expected));
            return;
        }
        assertThat(lifecycle.take(action, from, true, actor, "a reason"))
                .as(what)
                .isEqualTo(row.get().to());
        if (!row.get().guards().isEmpty()) {
            assertThatExceptionOfType(Refused.class)
                    .as(what + " with nothing met")
                    .isThrownBy(() -> lifecycle.take(action, from, false, actor, "a reason"))
                    .satisfies(refused -> {
                        assertThat(refused.type()).isEqualTo(ProblemType.NOT_READY);
                        assertThat(refused.fields()).hasSameSizeAs(row.get().guards());
                    });
        }
        if (row.get().reasonNeeded()) {
            assertThatExceptionOfType(Refused.class)
                    .as(what + " without a reason")
                    .isThrownBy(() -> lifecycle.take(action, from, true, actor, " "))
                    .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.INVALID_REQUEST));
        }
    }

    private static Actor person(long account, Role role, long organisation) {
        return new Actor(
                account,
                role.name(),
                null,
                List.of(new Actor.Grant(role, role.isPortalWide() ? null : organisation, true)));
    }
}
