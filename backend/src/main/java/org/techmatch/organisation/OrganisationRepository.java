package org.techmatch.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRepository extends GenericRepository<Organisation, Long> {
    Organisation save(Organisation organisation);

    Organisation update(Organisation organisation);

    Optional<Organisation> findById(Long id);

    Optional<Organisation> findByPublicCode(String publicCode);

    /** The one that holds the code: submitted, verified or suspended. */
    @Query("SELECT * FROM organisation WHERE active_uscc = :uscc")
    Optional<Organisation> findByUscc(String uscc);

    /** Keeps others from changing it until the transaction ends. */
    @Query("SELECT * FROM organisation WHERE id = :id FOR UPDATE")
    Optional<Organisation> lock(Long id);

    @Query("SELECT * FROM organisation WHERE name = :name AND status = 'VERIFIED' ORDER BY id LIMIT 2")
    List<Organisation> findByName(String name);

    @Query("SELECT * FROM organisation WHERE id > :id AND status = 'VERIFIED' ORDER BY id LIMIT :size")
    List<Organisation> findAfter(Long id, int size);

    @Query("UPDATE organisation SET public_code = :publicCode WHERE id = :id")
    void giveCode(Long id, String publicCode);
}
