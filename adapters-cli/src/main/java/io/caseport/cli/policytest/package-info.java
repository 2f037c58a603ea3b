/**
 * Tests of policies that live beside them: a file of requests with the decision that is expected of
 * each, in JSON or YAML.
 */
@NullMarked
package io.caseport.cli.policytest;

import org.jspecify.annotations.NullMarked;
