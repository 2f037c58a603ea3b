/** What becomes of stored data when disks, databases and processes fail. */
@NullMarked
package io.caseport.persistence.faults;

import org.jspecify.annotations.NullMarked;
