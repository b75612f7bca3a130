package org.techmatch.search;

import org.techmatch.TestPortal;

/** Lets tests say which portal's worker takes the changes of the one database that all portals of a JVM share. */
public final class Workers {
    private Workers() {}

    public static void pause(TestPortal portal) {
        portal.bean(IndexWorker.class).stop();
    }

    public static void resume(TestPortal portal) {
        portal.bean(IndexWorker.class).start();
    }
}
