package org.techmatch.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/** What stands in the form now, and which version of the draft it was typed into. */
@Serdeable
record DraftSave(long version, Map<String, Object> form) {}
