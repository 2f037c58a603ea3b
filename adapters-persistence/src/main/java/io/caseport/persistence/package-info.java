/** The driven ports on a data folder: an embedded database, its key file, and catalogues. */
@NullMarked
package io.caseport.persistence;

import org.jspecify.annotations.NullMarked;
