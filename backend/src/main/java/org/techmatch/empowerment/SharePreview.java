package org.techmatch.empowerment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Who would own what, worked out as it would be recorded; nothing is kept.
 *
 * @param lines internal shares as they would be stored, in their order
 */
@Serdeable
record SharePreview(List<EmpowermentView.LineView> lines, List<EmpowermentView.Owner> owners) {}
