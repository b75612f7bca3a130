package org.techmatch.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

class LifecycleMechanismTest {
    private static final long UNIT = 7;
    private static final long CREATOR = 1;

    /** A door: whoever works in the unit may open it if it is oiled; it falls shut by itself. */
    enum Door implements State {
        SHUT,
        OPEN,
        GONE;

        @Override
        public Tone tone() {
            return this == OPEN ? Tone.LIVE : Tone.DRAFT;
        }

        @Override
        public Text label() {
            return new Text(this == OPEN ? "开着" : "关着", name());
        }
    }

    private static final Guard<Boolean> OILED = new Guard<>("oiled", new Text("先上油。", "Oil it first."), oiled -> oiled);

    private static final Lifecycle<Door, Boolean> DOOR = new Lifecycle<>(
            "SM-00",
            new Text("门", "Door"),
            Door.class,
            oiled -> new Lifecycle.Subject(UNIT, CREATOR),
            Transition.<Door, Boolean>from(Door.SHUT)
                    .by(Role.UNIT_TECH, Role.UNIT_FINANCE)
                    .guard(OILED)
                    .effect("it creaks")
                    .to(Door.OPEN, "open", "打开", "Open"),
            Transition.<Door, Boolean>from(Door.OPEN).to(Door.SHUT, "fall-shut", "关上", "Shut"),
            Transition.<Door, Boolean>from(Door.SHUT, Door.OPEN)
                    .orCreator()
                    .withReason()
                    .to(Door.GONE, "remove", "拆掉", "Remove"));

    private final Actor tech = person(2, Role.UNIT_TECH, UNIT);
    private final Actor creator = new Actor(CREATOR, "creator", null, List.of());

    @Test
    void aRowKeepsWhatWasSaidOfIt() {
        Transition<Door, Boolean> open = DOOR.transitions().getFirst();

        assertThat(open.who()).containsExactlyInAnyOrder(Role.UNIT_TECH, Role.UNIT_FINANCE);
        assertThat(open.from()).isEqualTo(Set.of(Door.SHUT));
        assertThat(open.guards()).containsExactly(OILED);
        assertThat(open.effect()).isEqualTo("it creaks");
        assertThat(open.creator()).isFalse();
        assertThat(open.reasonNeeded()).isFalse();
        assertThat(DOOR.transitions().getLast().reasonNeeded()).isTrue();
        assertThat(DOOR.transitions().getLast().creator()).isTrue();
    }

    @Test
    void aButtonIsShownToWhoeverMayPressItAndSaysWhyItIsOff() {
        List<Move> moves = DOOR.moves(Door.SHUT, false, tech);

        assertThat(moves).singleElement().satisfies(move -> {
            assertThat(move.allowed()).isFalse();
            assertThat(move.whyNot()).containsExactly(OILED.otherwise());
        });
        assertThat(DOOR.moves(Door.SHUT, true, tech))
                .singleElement()
                .satisfies(move -> assertThat(move.allowed()).isTrue());
    }

    @Test
    void nobodySeesButtonsOfOthersOfOtherStatesOrOfThePortal() {
        assertThat(DOOR.moves(Door.OPEN, true, tech)).isEmpty();
        assertThat(DOOR.moves(Door.SHUT, true, person(2, Role.UNIT_TECH, UNIT + 1)))
                .isEmpty();
        assertThat(DOOR.moves(Door.OPEN, true, creator))
                .extracting(Move::action)
                .containsExactly("remove");
        assertThat(DOOR.moves(Door.OPEN, true, Actor.system("job"))).isEmpty();
    }

    @Test
    void viewsSpeakTheReadersLanguage() {
        assertThat(MoveView.of(DOOR.moves(Door.SHUT, false, tech), Language.ZH))
                .containsExactly(new MoveView("open", "打开", "OPEN", false, List.of("先上油。")));
        assertThat(StateView.of(Door.OPEN, Language.EN)).isEqualTo(new StateView("OPEN", "live", "OPEN"));
    }

    @Test
    void anActionStartsOnlyWhereItsRowSays() {
        assertThat(DOOR.starts("open", Door.SHUT)).isTrue();
        assertThat(DOOR.starts("open", Door.OPEN)).isFalse();
    }

    @Test
    void aReasonHasTwoToAThousandCharacters() {
        for (String good : List.of("坏了", "坏".repeat(1_000), "  坏了  ")) {
            assertThat(DOOR.take("remove", Door.OPEN, true, creator, good)).isEqualTo(Door.GONE);
        }
        for (String bad : new String[] {null, "", " 坏 ", "坏".repeat(1_001)}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> DOOR.take("remove", Door.OPEN, true, creator, bad))
                    .satisfies(refused -> assertThat(refused.type()).isEqualTo(ProblemType.INVALID_REQUEST));
        }
    }

    @Test
    void whoeverMayNotIsToldWhoMay() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DOOR.take("open", Door.SHUT, true, creator, null))
                .satisfies(refused -> {
                    assertThat(refused.detail().zh()).contains("打开", "科研管理部门", "财务与资产部门");
                    assertThat(refused.detail().en()).contains("Research management", "Finance and assets");
                });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DOOR.take("fall-shut", Door.OPEN, true, tech, null))
                .satisfies(refused -> assertThat(refused.detail().en()).contains("by itself"));
        assertThat(DOOR.take("fall-shut", Door.OPEN, true, Actor.system("wind"), null))
                .isEqualTo(Door.SHUT);
    }

    private static Actor person(long account, Role role, long organisation) {
        return new Actor(account, role.name(), null, List.of(new Actor.Grant(role, organisation, true)));
    }
}
