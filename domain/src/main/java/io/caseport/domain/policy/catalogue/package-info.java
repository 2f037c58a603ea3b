/**
 * The actions of the services that Caseport stands in for, with what AWS publishes about them:
 * access level, resource types and condition keys.
 */
@NullMarked
package io.caseport.domain.policy.catalogue;

import org.jspecify.annotations.NullMarked;
