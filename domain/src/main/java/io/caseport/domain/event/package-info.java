/** What others are told of cases, and in which form. */
@NullMarked
package io.caseport.domain.event;

import org.jspecify.annotations.NullMarked;
