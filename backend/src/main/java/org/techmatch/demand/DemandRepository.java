package org.techmatch.demand;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DemandRepository extends GenericRepository<Demand, Long> {
    Demand save(Demand demand);

    Demand update(Demand demand);

    Optional<Demand> findById(Long id);

    /** The newest that is committed, locked until the transaction ends. */
    Optional<Demand> findByIdForUpdate(Long id);

    @Query("SELECT id FROM demand WHERE status = 'PUBLISHED' AND deadline < :today ORDER BY id LIMIT 500")
    List<Long> findIdsPastDeadline(LocalDate today);
}
