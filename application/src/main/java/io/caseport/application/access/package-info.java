/** The one place that decides whether a caller may do what it asks. */
@NullMarked
package io.caseport.application.access;

import org.jspecify.annotations.NullMarked;
