package org.techmatch.searchindex.meaning;

import java.util.HexFormat;

/**
 * The meaning of a text: a direction, in signed bytes whose largest uses the whole range. Only directions are compared, so
 * the length of a vector carries nothing; bytes find what floats find, in a quarter of the room.
 */
public final class TextVector {
    /** Numbers in a vector. */
    public static final int DIMENSIONS = 512;

    private final byte[] values;

    private TextVector(byte[] values) {
        if (values.length != DIMENSIONS) {
            throw new IllegalArgumentException(values.length + " numbers instead of " + DIMENSIONS);
        }
        this.values = values;
    }

    /** Scales the model's numbers into bytes. */
    static TextVector of(float[] numbers) {
        float largest = 0;
        for (float number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] values = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            values[i] = (byte) Math.round(numbers[i] / largest * Byte.MAX_VALUE);
        }
        return new TextVector(values);
    }

    /** A vector that was kept as bytes. */
    public static TextVector of(byte[] values) {
        return new TextVector(values.clone());
    }

    /** The bytes to keep. */
    public byte[] bytes() {
        return values.clone();
    }

    /** The form in which the index takes it. */
    public String hex() {
        return HexFormat.of().formatHex(values);
    }

    /** The cosine of the angle between two meanings: 1 for the same. */
    public double similarity(TextVector other) {
        long product = 0;
        long own = 0;
        long others = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * other.values[i];
            own += values[i] * values[i];
            others += other.values[i] * other.values[i];
        }
        return product / Math.sqrt((double) own * others);
    }
}
