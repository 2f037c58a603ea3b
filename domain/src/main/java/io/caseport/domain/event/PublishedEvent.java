package io.caseport.domain.event;

import io.caseport.domain.cases.CaseEvent;

/**
 * An event that others may be told of.
 *
 * @param position its place among the events of all cases
 * @param number counts the events of its case from 1
 */
public record PublishedEvent(long position, int number, CaseEvent event) {}
