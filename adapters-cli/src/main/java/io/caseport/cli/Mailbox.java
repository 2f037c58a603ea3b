package io.caseport.cli;

import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.MailIntake;
import io.caseport.application.port.in.MailQueue;

/** What the command does with mails and contact requests. */
public record Mailbox(MailQueue queue, MailIntake intake, ContactDesk contacts) {}
