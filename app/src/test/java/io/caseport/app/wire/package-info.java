/** Whole-system tests: a real server over HTTP, driven with the SDKs that its users have. */
@NullMarked
package io.caseport.app.wire;

import org.jspecify.annotations.NullMarked;
