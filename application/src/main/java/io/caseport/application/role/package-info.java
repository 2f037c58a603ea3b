/** Administration of roles and of who may take them on. */
@NullMarked
package io.caseport.application.role;

import org.jspecify.annotations.NullMarked;
