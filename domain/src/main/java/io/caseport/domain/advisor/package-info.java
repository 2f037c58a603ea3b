/** What Trusted Advisor knows: checks, what they find in an account, and what becomes of it. */
@NullMarked
package io.caseport.domain.advisor;

import org.jspecify.annotations.NullMarked;
