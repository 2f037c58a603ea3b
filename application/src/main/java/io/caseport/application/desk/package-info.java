/** The desk: engineers, and how they work on the cases of all customers. */
/** The desk: engineers, and how they work on the cases of customers. */
@NullMarked
package io.caseport.application.desk;

import org.jspecify.annotations.NullMarked;
