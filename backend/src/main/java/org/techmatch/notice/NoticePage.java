package org.techmatch.notice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Notices, newest first.
 *
 * @param next cursor of the next page; null at the end
 */
@Serdeable
public record NoticePage(List<NoticeCard> items, @Nullable String next) {}
