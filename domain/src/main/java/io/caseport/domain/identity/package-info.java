/** Who may sign a request: the root user, IAM users, their groups and access keys. */
@NullMarked
package io.caseport.domain.identity;

import org.jspecify.annotations.NullMarked;
