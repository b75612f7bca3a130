package org.techmatch.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** How divisions and sections of GB/T 4754 belong together. */
public final class Industries {
    private Industries() {}

    /** The codes with their sections: C38 also counts for C. */
    public static List<String> withSections(List<String> industries) {
        return industries.stream()
                .flatMap(code -> Stream.of(code.substring(0, 1), code))
                .distinct()
                .toList();
    }
}
