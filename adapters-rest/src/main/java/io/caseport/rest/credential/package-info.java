/** IAM's operations on passwords, account settings, devices for one-time codes and reports. */
@NullMarked
package io.caseport.rest.credential;

import org.jspecify.annotations.NullMarked;
