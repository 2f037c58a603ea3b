/** What scanners report: the formats that are read, and which check a scanner's rule belongs to. */
@NullMarked
package io.caseport.advisor.report;

import org.jspecify.annotations.NullMarked;
