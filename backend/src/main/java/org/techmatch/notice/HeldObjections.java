package org.techmatch.notice;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.techmatch.account.OwnData;
import org.techmatch.platform.Sql;

/** the objections that a person filed under the own name. */
@Factory
class HeldObjections {
    @Singleton
    OwnData objections(Sql sql) {
        return OwnData.rows(
                sql,
                "objections",
                "SELECT n.public_code, o.text, p.filed_at FROM objection_person p JOIN notice_objection o ON o.id ="
                        + " p.objection_id JOIN notice n ON n.id = o.notice_id WHERE p.account_id = ? ORDER BY p.filed_at");
    }
}
