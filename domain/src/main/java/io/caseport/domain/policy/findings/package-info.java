/**
 * What is worth saying about a policy document before it is used: mistakes, dangers and words that
 * do nothing, each with its place and a way to put it right.
 */
@NullMarked
package io.caseport.domain.policy.findings;

import org.jspecify.annotations.NullMarked;
