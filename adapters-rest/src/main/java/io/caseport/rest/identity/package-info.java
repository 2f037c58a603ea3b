/** IAM's operations on users, groups and access keys. */
@NullMarked
package io.caseport.rest.identity;

import org.jspecify.annotations.NullMarked;
