import { useState } from 'react';
import { createCase, describeCases, type SupportCase } from '../../../api/support';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { store, useStored } from '../../../preferences/stored';
import { useSession } from '../../../session/Session';
import { upload } from '../parts/files';
import { emptyDraft, relatedDraft, toNewCase, type Draft } from './draft';

/** The draft of a new case, which the browser keeps until it is sent or discarded. */
export function useNewCase(relatedTo: string | undefined) {
  const { t, language } = useI18n();
  const { account } = useSession();
  const name = `draft.new-case.${account.id}.${relatedTo ?? ''}`;
  const [draft, setDraft] = useStored<Draft | undefined>(name, undefined);
  const [files, setFiles] = useState<File[]>([]);
  const empty = emptyDraft(account.plan === 'basic' ? 'customer-service' : 'technical', language);

  const before = useLoad<SupportCase | undefined>(relatedTo ?? '', async (signal) => {
    if (!relatedTo) {
      return undefined;
    }
    const answer = await describeCases({ displayId: relatedTo, includeResolvedCases: true }, signal);
    return answer.cases[0];
  });
  const initial =
    relatedTo && before.value ? relatedDraft(empty, before.value, t('newCase.relatedTo', { id: relatedTo })) : empty;

  const current = draft ?? initial;
  return {
    draft: current,
    change: (part: Partial<Draft>) => setDraft({ ...current, ...part }),
    files,
    setFiles,
    loading: before.loading,
    error: before.error,
    discard: () => store(name, undefined),
    /** Opens the case and gives its number, or its caseId to who may not see it. */
    submit: async (): Promise<string> => {
      const attachmentSetId = await upload(files);
      const { caseId } = await createCase(toNewCase(current, attachmentSetId));
      store(name, undefined);
      return caseId;
    },
  };
}
