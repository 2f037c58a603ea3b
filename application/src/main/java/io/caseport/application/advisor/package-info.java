/** Trusted Advisor: its checks are done here, and told of in the words of both its APIs. */
@NullMarked
package io.caseport.application.advisor;

import org.jspecify.annotations.NullMarked;
