/** The operations on cases and their communications, as they are on the wire. */
@NullMarked
package io.caseport.rest.cases;

import org.jspecify.annotations.NullMarked;
