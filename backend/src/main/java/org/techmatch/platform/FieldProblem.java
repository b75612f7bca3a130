package org.techmatch.platform;

/** One wrong value: where it stands (a name, or a JSON pointer into a body) and what to do about it. */
public record FieldProblem(String field, Text message) {}
