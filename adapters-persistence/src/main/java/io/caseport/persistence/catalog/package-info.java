/** Catalogues that come as data with the program. */
@NullMarked
package io.caseport.persistence.catalog;

import org.jspecify.annotations.NullMarked;
