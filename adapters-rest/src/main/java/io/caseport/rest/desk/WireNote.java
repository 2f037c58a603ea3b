package io.caseport.rest.desk;

import io.caseport.domain.desk.CaseNote;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.WireTime;

/**
 * What engineers tell each other on a case, and no customer.
 *
 * @param number counts the notes on the case from 1
 */
record WireNote(int number, WireEngineer author, String body, @Moment String timeCreated) {
  static WireNote from(CaseNote note) {
    return new WireNote(
        note.number(),
        WireEngineer.from(note.author()),
        note.body(),
        WireTime.format(note.createdAt()));
  }
}
