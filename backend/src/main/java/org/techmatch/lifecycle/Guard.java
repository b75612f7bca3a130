package org.techmatch.lifecycle;

import java.util.function.Predicate;
import org.techmatch.platform.Text;

/**
 * One condition of a transition.
 *
 * @param <C> the case that the lifecycle is about
 * @param name what must be true, in words, for the documentation
 * @param otherwise what a person is told when it isn't, and what to do
 */
public record Guard<C>(String name, Text otherwise, Predicate<C> holds) {}
