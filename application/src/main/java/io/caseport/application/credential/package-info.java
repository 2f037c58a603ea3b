/** Passwords, password policies, one-time codes, and what is known of the use of credentials. */
@NullMarked
package io.caseport.application.credential;

import org.jspecify.annotations.NullMarked;
