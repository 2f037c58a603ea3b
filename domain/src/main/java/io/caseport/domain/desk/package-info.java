/** The desk: where the provider's engineers work on the cases of customers. */
@NullMarked
package io.caseport.domain.desk;

import org.jspecify.annotations.NullMarked;
