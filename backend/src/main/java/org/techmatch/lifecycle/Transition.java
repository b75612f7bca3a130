package org.techmatch.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.techmatch.access.Role;
import org.techmatch.platform.Text;

/**
 * One row of a lifecycle's table.
 *
 * @param action its name in addresses and in the audit trail, such as {@code submit}
 * @param label the button's words
 * @param who the roles that may do it; empty for the portal itself
 * @param creator whether whoever created the case may do it too
 * @param reasonNeeded whether a reason is recorded
 * @param effect what else happens, for the documentation
 */
public record Transition<S extends Enum<S> & State, C>(
        String action,
        Text label,
        Set<S> from,
        S to,
        Set<Role> who,
        boolean creator,
        boolean reasonNeeded,
        List<Guard<C>> guards,
        String effect) {
    /** Whether only the portal itself does it. */
    public boolean isAutomatic() {
        return who.isEmpty() && !creator;
    }

    /** Begins a row. */
    @SafeVarargs
    public static <S extends Enum<S> & State, C> Row<S, C> from(S... from) {
        return new Row<>(new LinkedHashSet<>(Arrays.asList(from)));
    }

    /** A row that is being written. */
    public static final class Row<S extends Enum<S> & State, C> {
        private final Set<S> from;
        private final List<Guard<C>> guards = new ArrayList<>();
        private Set<Role> who = Set.of();
        private boolean creator;
        private boolean reasonNeeded;
        private String effect = "";

        private Row(Set<S> from) {
            this.from = from;
        }

        /** The roles that may do it; without them only the portal itself may. */
        public Row<S, C> by(Role... roles) {
            who = Set.of(roles);
            return this;
        }

        /** Whoever created the case may do it too. */
        public Row<S, C> orCreator() {
            creator = true;
            return this;
        }

        /** A condition. */
        public Row<S, C> guard(Guard<C> guard) {
            guards.add(guard);
            return this;
        }

        /** A reason must be given. */
        public Row<S, C> withReason() {
            reasonNeeded = true;
            return this;
        }

        /** What else happens, in words. */
        public Row<S, C> effect(String words) {
            effect = words;
            return this;
        }

        /** Ends the row. */
        public Transition<S, C> to(S to, String action, String zh, String en) {
            return new Transition<>(
                    action,
                    new Text(zh, en),
                    Set.copyOf(from),
                    to,
                    who,
                    creator,
                    reasonNeeded,
                    List.copyOf(guards),
                    effect);
        }
    }
}
