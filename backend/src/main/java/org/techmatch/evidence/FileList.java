package org.techmatch.evidence;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Files that were asked for and may be seen. */
@Serdeable
record FileList(List<FileView> items) {}
