import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { lazy, Suspense, useId, useRef } from 'react';
import type { DocumentKind, Finding } from '../../../api/access';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { useI18n } from '../../../i18n/I18n';
import { FindingList } from './FindingList';
import { formatted } from './starts';
import { useFindings } from './useFindings';

const PolicyEditor = lazy(() => import('./PolicyEditor'));

interface PolicyFieldProps {
  label: string;
  kind: DocumentKind;
  document: string;
  change: (document: string) => void;
}

/** A policy to be written, with what is wrong with it below. */
export function PolicyField({ label, kind, document, change }: PolicyFieldProps) {
  const { t } = useI18n();
  const id = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const { findings, error } = useFindings(document, kind);

  const goTo = (finding: Finding) => {
    textarea.current?.focus();
    textarea.current?.setSelectionRange(
      offset(document, finding.line, finding.column),
      offset(document, finding.endLine, finding.endColumn),
    );
  };

  return (
    <SpaceBetween size="s">
      <FormField
        label={label}
        controlId={id}
        stretch
        secondaryControl={
          <Button iconName="script" onClick={() => change(formatted(document))}>
            {t('identities.format')}
          </Button>
        }
      >
        <Suspense fallback={<Loading />}>
          <PolicyEditor id={id} document={document} change={change} findings={findings ?? []} textarea={textarea} />
        </Suspense>
      </FormField>
      <div aria-live="polite">
        {findings && <FindingList findings={findings} goTo={goTo} />}
        {error !== undefined && <ErrorAlert error={error} />}
      </div>
    </SpaceBetween>
  );
}

/** Where in the text a line and column are, both from 1. */
function offset(document: string, line: number, column: number): number {
  const before = document.split('\n').slice(0, line - 1);
  return before.reduce((length, text) => length + text.length + 1, 0) + column - 1;
}
