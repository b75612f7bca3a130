package org.techmatch.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<Account, Long> {
    Account save(Account account);

    Account update(Account account);

    Optional<Account> findById(Long id);

    Optional<Account> findByLoginName(String loginName);

    Optional<Account> findByEmail(String email);
}
