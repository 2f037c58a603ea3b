/** Organizations: a management account and its members. */
@NullMarked
package io.caseport.application.organization;

import org.jspecify.annotations.NullMarked;
