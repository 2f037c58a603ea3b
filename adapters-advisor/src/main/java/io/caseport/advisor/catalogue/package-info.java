/** The checks of Trusted Advisor, what they are called and what they mean, as data. */
@NullMarked
package io.caseport.advisor.catalogue;

import org.jspecify.annotations.NullMarked;
