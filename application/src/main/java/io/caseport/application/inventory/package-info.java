/** What an account has, for those who oversee its access. */
@NullMarked
package io.caseport.application.inventory;

import org.jspecify.annotations.NullMarked;
