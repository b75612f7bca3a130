package org.techmatch.parameter;

/** How a parameter's value is written. */
public enum ParameterType {
    /** A whole number. */
    INTEGER,
    /** A decimal number with at most four decimals. */
    DECIMAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day, {@code 2026-11-24}. */
    DATE,
    /** One of the choices. */
    CHOICE
}
