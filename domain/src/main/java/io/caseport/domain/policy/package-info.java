/**
 * The IAM policy language: documents are parsed strictly, refused with a place and a reason, and
 * evaluated to a decision that names the statement behind it.
 */
@NullMarked
package io.caseport.domain.policy;

import org.jspecify.annotations.NullMarked;
