package org.techmatch.calendar;

import org.techmatch.platform.Text;

/** How days of a period are counted. */
public enum DayKind {
    /** Every day. */
    CALENDAR("日历日", "calendar days"),
    /** Working days of the loaded calendars (CFG-41). */
    WORKING("工作日", "working days");

    private final Text label;

    DayKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** The kind in words, as it stands after a number. */
    public Text label() {
        return label;
    }
}
