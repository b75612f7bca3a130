package org.techmatch.parameter;

import org.techmatch.access.Permission;

/** Who decides on a parameter. */
public enum ParameterOwner {
    POLICY(Permission.CHANGE_POLICY_PARAMETER),
    TECHNICAL(Permission.CHANGE_TECHNICAL_PARAMETER);

    private final Permission permission;

    ParameterOwner(Permission permission) {
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }
}
