import { useEffect, useState } from 'react';
import { lintPolicy, type DocumentKind, type Finding } from '../../../api/access';
import { isAbort } from '../../../api/errors';
import { useI18n } from '../../../i18n/I18n';

const PAUSE = 400;

export interface Findings {
  /** Undefined until the document was looked at for the first time. */
  findings: Finding[] | undefined;
  error: unknown;
}

/** What is wrong with a document, once the typing pauses. */
export function useFindings(document: string, kind: DocumentKind): Findings {
  const { language } = useI18n();
  const [state, setState] = useState<Findings>({ findings: undefined, error: undefined });

  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      lintPolicy(document, kind, language, controller.signal)
        .then((findings) => setState({ findings, error: undefined }))
        .catch((error: unknown) => !isAbort(error) && setState({ findings: undefined, error }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [document, kind, language]);

  return state;
}
