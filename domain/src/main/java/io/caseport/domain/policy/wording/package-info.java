/** What is said about policies, apart from the languages that it is said in. */
@NullMarked
package io.caseport.domain.policy.wording;

import org.jspecify.annotations.NullMarked;
