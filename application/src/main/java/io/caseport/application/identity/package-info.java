/** Administration of users, groups and access keys. */
@NullMarked
package io.caseport.application.identity;

import org.jspecify.annotations.NullMarked;
