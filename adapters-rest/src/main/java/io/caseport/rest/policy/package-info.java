/** IAM's operations on managed and inline policies and on what they are attached to. */
@NullMarked
package io.caseport.rest.policy;

import org.jspecify.annotations.NullMarked;
