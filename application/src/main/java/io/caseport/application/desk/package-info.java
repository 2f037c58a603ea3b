/** The desk: engineers, and how they work on the cases of all customers. */
@NullMarked
package io.caseport.application.desk;

import org.jspecify.annotations.NullMarked;
