package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** What the public knows of an agreement. */
@Serdeable
record PublicEmpowerment(String mode, String modeLabel, LocalDate since) {}
