package org.techmatch.organisation;

import jakarta.inject.Singleton;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class RegimeService {
    LeadingGroupView group(long id, Actor a, Language l) {
        throw Refused.notFound();
    }

    void appoint(long id, LeadingGroupForm f, Actor a) {
        throw Refused.notFound();
    }

    InternalRuleList rules(long id, Actor a, Language l) {
        throw Refused.notFound();
    }

    InternalRuleView rule(long id, long r, Actor a, Language l) {
        throw Refused.notFound();
    }

    long add(long id, InternalRuleForm f, Actor a) {
        throw Refused.notFound();
    }

    void changeRule(long id, long r, InternalRuleForm f, Actor a) {
        throw Refused.notFound();
    }

    void moveRule(long id, long r, String x, InternalRuleMove m, Actor a) {
        throw Refused.notFound();
    }
}
