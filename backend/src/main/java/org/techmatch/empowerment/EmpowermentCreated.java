package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;

/** The id of what was written. */
@Serdeable
record EmpowermentCreated(long id) {}
