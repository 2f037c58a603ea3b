import { useEffect, useState } from 'react';
import { listDeskMessages, listDeskNotes, type DeskCaseView } from '../../../api/desk';
import { merged, streamOf, type Entry } from './stream';

type Known = Pick<DeskCaseView, 'messages' | 'nextMessages' | 'notes' | 'nextNotes'>;

/** What was written on a case, as far back as it was asked for, also while the case is loaded anew. */
export function useCorrespondence(view: DeskCaseView) {
  const [older, setOlder] = useState<Known>();

  useEffect(() => {
    setOlder((before) => before && { ...before, ...both(before, view) });
  }, [view]);

  const known = older ? { ...older, ...both(older, view) } : view;
  const entries: Entry[] = streamOf(
    { items: known.messages, more: known.nextMessages !== undefined },
    { items: known.notes, more: known.nextNotes !== undefined },
  );

  const loadOlder = async () => {
    const { caseId } = view.caseDetails;
    const [messages, notes] = await Promise.all([
      known.nextMessages === undefined ? undefined : listDeskMessages(caseId, known.nextMessages),
      known.nextNotes === undefined ? undefined : listDeskNotes(caseId, known.nextNotes),
    ]);
    setOlder({
      ...both(known, { messages: messages?.messages ?? [], notes: notes?.notes ?? [] }),
      ...(messages?.nextToken && { nextMessages: messages.nextToken }),
      ...(notes?.nextToken && { nextNotes: notes.nextToken }),
    });
  };

  return { entries, hasOlder: known.nextMessages !== undefined || known.nextNotes !== undefined, loadOlder };
}

function both(one: Pick<Known, 'messages' | 'notes'>, other: Pick<Known, 'messages' | 'notes'>) {
  return { messages: merged(one.messages, other.messages), notes: merged(one.notes, other.notes) };
}
