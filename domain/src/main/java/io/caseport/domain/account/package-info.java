/**
 * Accounts: the boundary of everything a customer owns, each with one root user and one support
 * plan.
 */
@NullMarked
package io.caseport.domain.account;

import org.jspecify.annotations.NullMarked;
