package org.techmatch.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<Account, Long> {
    Account save(Account account);

    Account update(Account account);

    Optional<Account> findById(Long id);

    /** Keeps others from changing it until the transaction ends. */
    @Query("SELECT * FROM account WHERE id = :id FOR UPDATE")
    Optional<Account> lock(Long id);

    Optional<Account> findByLoginName(String loginName);

    Optional<Account> findByEmail(String email);
}
