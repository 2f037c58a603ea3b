/**
 * The driven ports on an embedded database in a data folder or on PostgreSQL, the key that seals
 * secrets, and catalogues.
 */
@NullMarked
package io.caseport.persistence;

import org.jspecify.annotations.NullMarked;
