/** What policies would decide about requests that nobody has made. */
@NullMarked
package io.caseport.domain.policy.simulation;

import org.jspecify.annotations.NullMarked;
