/** Administration of managed and inline policies and of what they are attached to. */
@NullMarked
package io.caseport.application.policy;

import org.jspecify.annotations.NullMarked;
