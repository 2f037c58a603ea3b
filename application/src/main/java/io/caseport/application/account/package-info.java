/** Administration of accounts by whoever operates the server. */
@NullMarked
package io.caseport.application.account;

import org.jspecify.annotations.NullMarked;
