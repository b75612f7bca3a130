package org.techmatch.notice;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for a case: hears how notices end, and refuses to go on when told to. */
@Singleton
class HeardNotices {
    final List<Object> heard = new CopyOnWriteArrayList<>();
    volatile boolean refusing;

    @EventListener
    void passed(NoticePassed event) {
        if (refusing) {
            throw new IllegalStateException("the case does not go on");
        }
        heard.add(event);
    }

    @EventListener
    void upheld(NoticeUpheld event) {
        heard.add(event);
    }

    @EventListener
    void voided(NoticeVoided event) {
        heard.add(event);
    }
}
