package org.techmatch.achievement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AchievementRepository extends GenericRepository<Achievement, Long> {
    Achievement save(Achievement achievement);

    Achievement update(Achievement achievement);

    Optional<Achievement> findById(Long id);

    Optional<Long> findIdByTypeAndIpNumber(AchievementContent.AchievementType type, String ipNumber);
}
