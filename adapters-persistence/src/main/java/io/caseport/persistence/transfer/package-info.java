/** All rows as JSON Lines, which go from any engine to any other. */
@NullMarked
package io.caseport.persistence.transfer;

import org.jspecify.annotations.NullMarked;
