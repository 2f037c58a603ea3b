/** The operations that describe what a case can be about, as they are on the wire. */
@NullMarked
package io.caseport.rest.catalog;

import org.jspecify.annotations.NullMarked;
