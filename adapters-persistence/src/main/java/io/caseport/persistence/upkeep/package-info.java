/** What keeps data safe and whole over the years: copies, moves, and a look at its health. */
@NullMarked
package io.caseport.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
