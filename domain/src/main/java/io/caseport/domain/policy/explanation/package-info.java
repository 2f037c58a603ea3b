/** Policies in the words of people: in English or Japanese, statement by statement. */
@NullMarked
package io.caseport.domain.policy.explanation;

import org.jspecify.annotations.NullMarked;
