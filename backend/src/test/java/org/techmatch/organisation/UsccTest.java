package org.techmatch.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsccTest {
    @Test
    void everySingleWrongCharacterIsFound() {
        String right = "91510900TM0000379";
        String code = right + Uscc.checkDigit(right);
        assertThat(Uscc.isValid(code)).isTrue();
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == '7' ? '8' : '7';
            assertThat(Uscc.isValid(code.substring(0, i) + other + code.substring(i + 1)))
                    .isFalse();
        }
    }

    @Test
    void otherLengthsAndLettersAreRefused() {
        assertThat(Uscc.isValid("91510900TM000037")).isFalse();
        assertThat(Uscc.isValid("91510900IO00003791")).isFalse();
    }
}
