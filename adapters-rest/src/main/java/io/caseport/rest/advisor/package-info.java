/** Trusted Advisor as it is on the wire: in the Support API, and in the API of its own. */
@NullMarked
package io.caseport.rest.advisor;

import org.jspecify.annotations.NullMarked;
