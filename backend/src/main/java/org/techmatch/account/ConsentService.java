package org.techmatch.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.techmatch.access.Actor;
import org.techmatch.platform.Language;
import org.techmatch.platform.Refused;

/** To come. */
@Singleton
class ConsentService {
    List<ConsentView> of(long id, Language l) {
        throw Refused.notFound();
    }

    void change(List<ConsentChange> c, Actor a) {
        throw Refused.notFound();
    }
}
