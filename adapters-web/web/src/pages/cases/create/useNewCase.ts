import { useState } from 'react';
import { addAttachmentsToSet, createCase, type SupportCase } from '../../../api/support';
import { useSendWithFiles } from '../../../components/message/files';
import { useDraftName } from '../../../components/message/useDraft';
import { useI18n } from '../../../i18n/I18n';
import { store, useStored } from '../../../preferences/stored';
import { emptyDraft, relatedDraft, toNewCase, type Draft } from './draft';
import type { Offer } from './useOffer';

/** The draft of a new case, which the browser keeps until it is sent or discarded. */
export function useNewCase(before: SupportCase | undefined, offer: Offer) {
  const { t, language } = useI18n();
  const name = useDraftName(`new-case.${before?.displayId ?? ''}`);
  const [draft, setDraft] = useStored<Draft | undefined>(name, undefined);
  const [files, setFiles] = useState<File[]>([]);
  const sendWithFiles = useSendWithFiles(addAttachmentsToSet);

  const empty = emptyDraft(offer.issueTypes.includes('technical') ? 'technical' : 'customer-service', language);
  const initial = before ? relatedDraft(empty, before, offer, t('newCase.relatedTo', { id: before.displayId })) : empty;
  const current = draft ?? initial;

  return {
    draft: current,
    change: (part: Partial<Draft>) => setDraft({ ...current, ...part }),
    files,
    setFiles,
    /** Whether there is anything that would be lost. */
    isBegun: draft !== undefined || files.length > 0,
    discard: () => store(name, undefined),
    /** Opens the case and gives its caseId. */
    submit: async (): Promise<string> => {
      const { caseId } = await sendWithFiles(files, (setId) => createCase(toNewCase(current, setId)));
      store(name, undefined);
      return caseId;
    },
  };
}
