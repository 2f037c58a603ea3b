/**
 * Exact answers about policies without a solver: the actions are finite, and the policies cut the
 * values of each condition key and the resources of each type into finitely many classes, of which
 * one representative each is put to the evaluator.
 */
@NullMarked
package io.caseport.domain.policy.analysis;

import org.jspecify.annotations.NullMarked;
