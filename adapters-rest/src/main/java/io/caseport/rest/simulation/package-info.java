/** IAM's operations that tell what policies would decide. */
@NullMarked
package io.caseport.rest.simulation;

import org.jspecify.annotations.NullMarked;
