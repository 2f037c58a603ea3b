/** Simulation of the policies that identities have, or that a caller brings along. */
@NullMarked
package io.caseport.application.simulation;

import org.jspecify.annotations.NullMarked;
