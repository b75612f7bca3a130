package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * the registry shows the new owners.
 *
 * @param on day of the registry's notice, not after today
 * @param note its number
 */
@Serdeable
record RegistryForm(@Nullable Long version, LocalDate on, String note) {}
