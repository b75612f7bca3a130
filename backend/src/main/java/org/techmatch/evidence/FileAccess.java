package org.techmatch.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.techmatch.access.Actor;
import org.techmatch.access.Role;

/** Who may read a file (domain.md §6); what a person may not read is not there for them. */
@Singleton
class FileAccess {
    private static final List<Role> CONFIDANTS = List.of(Role.UNIT_SECRECY, Role.UNIT_TECH, Role.ENTERPRISE);

    private final List<FileGate> gates;

    FileAccess(List<FileGate> gates) {
        this.gates = gates;
    }

    /** The organisation on whose behalf the person reads the file; empty when they may not. */
    Optional<Long> organisation(Actor actor, StoredFile file) {
        if (isOwn(actor, file)) {
            return Optional.of(file.organisationId());
        }
        return gates.stream()
                .flatMap(gate -> gate.organisation(actor, file).stream())
                .findFirst();
    }

    private static boolean isOwn(Actor actor, StoredFile file) {
        long owner = file.organisationId();
        return switch (file.fileClass()) {
            case PUBLIC -> actor.isIn(owner) || actor.has(Role.PORTAL_OPS);
            case LICENCE -> actor.isIn(owner) || actor.has(Role.PORTAL_OPS, Role.AUTHORITY_SCI);
            case NDA -> isConfidant(actor, owner) || (actor.is(file.uploadedBy()) && actor.isIn(owner));
            case SECRET -> isConfidant(actor, owner);
            case PARTY -> actor.is(file.uploadedBy()) && actor.isIn(owner);
        };
    }

    private static boolean isConfidant(Actor actor, long owner) {
        return CONFIDANTS.stream().anyMatch(role -> actor.has(role, owner));
    }
}
