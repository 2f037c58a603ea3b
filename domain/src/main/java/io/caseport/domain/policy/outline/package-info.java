/** How much of each service a policy document opens, counted over the catalogue of actions. */
@NullMarked
package io.caseport.domain.policy.outline;

import org.jspecify.annotations.NullMarked;
