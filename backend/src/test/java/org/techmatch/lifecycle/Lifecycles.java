package org.techmatch.lifecycle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All lifecycles of the portal: the static fields that hold one. */
final class Lifecycles {
    private static final List<Lifecycle<?, ?>> ALL = find();

    private Lifecycles() {}

    static List<Lifecycle<?, ?>> all() {
        return ALL;
    }

    /** A state that cases begin in. */
    static boolean isFirst(Lifecycle<?, ?> lifecycle, State state) {
        return lifecycle.states().getFirst() == state;
    }

    /** The same table with guards that a single Boolean opens and shuts, about a case of this organisation and person. */
    @SuppressWarnings("unchecked")
    static <S extends Enum<S> & State, C> Lifecycle<S, Boolean> withGuards(
            Lifecycle<S, C> lifecycle, long organisation, long creator) {
        Transition<S, Boolean>[] rows = lifecycle.transitions().stream()
                .map(row -> new Transition<S, Boolean>(
                        row.action(),
                        row.label(),
                        row.from(),
                        row.to(),
                        row.who(),
                        row.creator(),
                        row.reasonNeeded(),
                        row.guards().stream()
                                .map(guard -> new Guard<Boolean>(guard.name(), guard.otherwise(), open -> open))
                                .toList(),
                        row.effect()))
                .toArray(Transition[]::new);
        return new Lifecycle<>(
                lifecycle.id(),
                lifecycle.name(),
                lifecycle.states().getFirst().getDeclaringClass(),
                open -> new Lifecycle.Subject(organisation, creator),
                rows);
    }

    private static List<Lifecycle<?, ?>> find() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.techmatch").stream()
                        .filter(type -> type.getSimpleName().endsWith("Lifecycle"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers())
                                && Lifecycle.class.isAssignableFrom(field.getType()))
                        .flatMap(Lifecycles::value)
                        .sorted(Comparator.comparing(Lifecycle::id))
                        .toList();
    }

    private static Stream<Lifecycle<?, ?>> value(Field field) {
        try {
            field.setAccessible(true);
            return Stream.of((Lifecycle<?, ?>) field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
