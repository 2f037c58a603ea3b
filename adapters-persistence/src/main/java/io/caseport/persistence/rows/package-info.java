/** The rows of every table as they are, without knowing what they mean. */
@NullMarked
package io.caseport.persistence.rows;

import org.jspecify.annotations.NullMarked;
