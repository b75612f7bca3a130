package org.techmatch.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that an endpoint, or every endpoint of a controller, asks for. Whose objects it counts for, the service
 * decides with {@link Actor#require}. Endpoints without it stand on the list of public endpoints in PermissionsTest.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {
    Permission value();
}
