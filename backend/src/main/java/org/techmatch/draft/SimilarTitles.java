package org.techmatch.draft;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.techmatch.parameter.Parameter;
import org.techmatch.parameter.ParameterVersions;
import org.techmatch.platform.Sql;

/** listings of an organisation whose titles are so alike that its people are asked about them (CFG-50). */
@Singleton
public class SimilarTitles {
    private static final int SHOWN = 5;

    private final Sql sql;
    private final ParameterVersions parameters;

    SimilarTitles(Sql sql, ParameterVersions parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /**
     * The listings with a similar title, newest first, at most five.
     *
     * @param query selects id, public code and title of the organisation's listings
     * @param self the listing that the title belongs to; null for a new one
     */
    public List<Duplicate> among(String query, long organisationId, String title, @Nullable Long self) {
        int alike = new BigDecimal(parameters.now(Parameter.TITLE_SIMILARITY))
                .movePointRight(2)
                .intValue();
        return sql
                .list(query, row -> new Titled(row.getLong(1), row.getString(2), row.getString(3)), organisationId)
                .stream()
                .filter(other -> !Objects.equals(other.id(), self))
                .map(other -> new Duplicate(
                        other.code(), other.title(), TitleSimilarity.percent(title, other.title()), false))
                .filter(found -> found.similarity() >= alike)
                .limit(SHOWN)
                .toList();
    }

    private record Titled(Long id, @Nullable String code, String title) {}
}
