@NullMarked
package io.caseport.web;

import org.jspecify.annotations.NullMarked;
