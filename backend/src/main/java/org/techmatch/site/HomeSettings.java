package org.techmatch.site;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;

/**
 * What is configured about the home page; its entry fields are {@link EntryField}.
 *
 * @param popular queries to try, shown under the search box
 */
@ConfigurationProperties("techmatch.home")
record HomeSettings(List<String> popular) {}
