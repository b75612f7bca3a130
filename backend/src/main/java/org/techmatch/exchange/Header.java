package org.techmatch.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techmatch.platform.FormulaSafe;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/** The first row of a table: what its columns are called. */
final class Header {
    private final List<String> names;

    /**
     * Reads the names.
     *
     * @throws Refused invalid-request when two columns have one name, for then nobody could say which is meant
     */
    Header(List<String> cells) {
        names = cells.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new Refused(
                        ProblemType.INVALID_REQUEST,
                        new Text("表头有两列都叫“" + name + "”，请改名或删去一列。", "Two columns are called \"" + name + "\"."),
                        List.of());
            }
        }
    }

    int size() {
        return names.size();
    }

    /** Explanation rows of our templates begin with #. */
    static boolean isRemark(List<?> cells) {
        return !cells.isEmpty() && cells.getFirst() instanceof String text && text.startsWith("#");
    }

    static boolean isEmpty(List<?> cells) {
        return cells.stream().allMatch(cell -> cell instanceof String text && text.isBlank());
    }

    /** Cells by name; empty ones and those below no name are left out. */
    Row row(long line, List<?> cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
            Object cell = cells.get(i);
            if (!names.get(i).isEmpty() && !(cell instanceof String text && text.isBlank())) {
                values.put(names.get(i), cell instanceof String text ? FormulaSafe.undo(text) : cell);
            }
        }
        return Row.of(line, values);
    }

    /** The names that are not empty. */
    List<String> names() {
        return new ArrayList<>(names.stream().filter(name -> !name.isEmpty()).toList());
    }
}
