import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { denialOf } from '../../../api/errors';
import type { SupportCase } from '../../../api/support';
import { useCaseEvents } from '../../../api/useCaseEvents';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { useI18n } from '../../../i18n/I18n';
import { useStored } from '../../../preferences/stored';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { useShortcut } from '../../../shell/useShortcut';
import { CasePreview } from './CasePreview';
import { CaseTable } from './CaseTable';
import { DEFAULT_PREFERENCES } from './ListPreferences';
import { fromAddress, toAddress, type ListQuery } from './listQuery';
import { useCasePages } from './useCasePages';

export default function CaseListPage() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  const query = useMemo(() => fromAddress(parameters), [parameters]);
  const [preferences, setPreferences] = useStored('case-list', DEFAULT_PREFERENCES);
  const pages = useCasePages(query, preferences.pageSize ?? 20);
  const [selectedId, setSelectedId] = useState<string>();
  const [panelOpen, setPanelOpen] = useStored('case-list.panel', false);
  const [panelPosition, setPanelPosition] = useStored<'bottom' | 'side'>('case-list.panel-position', 'bottom');
  // A table takes so long to draw that it would hold up its own rows, so it is drawn once there is an answer.
  const answered = useRef(false);
  answered.current ||= !pages.loading;
  const selected = pages.cases.find((one) => one.caseId === selectedId);

  const select = (one: SupportCase) => {
    setSelectedId(one.caseId);
    setPanelOpen(true);
  };
  const move = (step: number) => {
    const index = selected ? pages.cases.indexOf(selected) + step : 0;
    const next = pages.cases[index];
    if (next) {
      select(next);
      document.querySelector<HTMLElement>(`#content a[href="${to(`/cases/${next.displayId}`)}"]`)?.focus();
    }
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));

  useCaseEvents(denialOf(pages.error) === undefined, undefined, pages.reload);
  const change = useCallback((changed: ListQuery) => setParameters(toAddress(changed)), [setParameters]);

  useEffect(() => setSelectedId(undefined), [pages.pageIndex, query]);

  return (
    <Page
      title={t('cases.title')}
      contentType="table"
      splitPanel={{
        splitPanel: <CasePreview selected={selected} />,
        splitPanelOpen: panelOpen,
        onSplitPanelToggle: ({ detail }) => setPanelOpen(detail.open),
        splitPanelPreferences: { position: panelPosition },
        onSplitPanelPreferencesChange: ({ detail }) => setPanelPosition(detail.position),
      }}
    >
      <SpaceBetween size="s">
        {pages.error !== undefined && pages.cases.length > 0 && <ErrorAlert error={pages.error} retry={pages.reload} />}
        {answered.current ? (
          <CaseTable
            query={query}
            change={change}
            pages={pages}
            selected={selected}
            select={select}
            preferences={preferences}
            setPreferences={setPreferences}
          />
        ) : (
          <Loading />
        )}
      </SpaceBetween>
    </Page>
  );
}
