/**
 * What people sign in with: passwords and the policy they must meet, and devices that make one-time
 * codes.
 */
@NullMarked
package io.caseport.domain.credential;

import org.jspecify.annotations.NullMarked;
