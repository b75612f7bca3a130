package org.techmatch.platform;

/** Keeps spreadsheets from taking a text for a formula: such a text is written with an apostrophe before it. */
public final class FormulaSafe {
    private FormulaSafe() {}

    /** The text as it may stand in a cell. */
    public static String cell(String text) {
        return text.isEmpty() || !isRisky(text.charAt(0)) ? text : "'" + text;
    }

    /** The text that was meant by a cell that {@link #cell} wrote. */
    public static String undo(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && isRisky(cell.charAt(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }
}
