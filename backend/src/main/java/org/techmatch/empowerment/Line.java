package org.techmatch.empowerment;

/**
 * A completer's part of the team.
 *
 * @param internalPpm share inside the team in millionths; all lines are the whole together
 */
record Line(int seq, long accountId, String name, int internalPpm) {}
