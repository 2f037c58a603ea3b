import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import { useEffect, useRef, useState } from 'react';
import { isAbort } from '../../../api/errors';
import { downloadCsv } from '../../../components/csv';
import { download } from '../../../components/download';
import { messageOf } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { asJson, asRows, casesToExport } from './exportCases';
import type { ListQuery } from './listQuery';

/** Saves what the list finds, all pages of it, for a spreadsheet or a program. */
export function ExportMenu({ query }: { query: ListQuery }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [busy, setBusy] = useState(false);
  const controller = useRef<AbortController>(undefined);

  useEffect(() => () => controller.current?.abort(), []);

  const save = async (format: 'csv' | 'json') => {
    setBusy(true);
    controller.current = new AbortController();
    try {
      const { cases, more } = await casesToExport(query, controller.current.signal);
      const name = `cases-${new Date().toISOString().slice(0, 10)}`;
      if (format === 'csv') {
        downloadCsv(`${name}.csv`, asRows(cases));
      } else {
        download(`${name}.json`, asJson(cases));
      }
      notify({
        type: more ? 'warning' : 'success',
        content: t(more ? 'cases.exportedFirst' : 'cases.exported', { count: cases.length }),
      });
    } catch (error) {
      if (!isAbort(error)) {
        notify({ type: 'error', header: t('errors.failed'), content: messageOf(error, t) });
      }
    }
    setBusy(false);
  };

  return (
    <ButtonDropdown
      loading={busy}
      loadingText={t('cases.exporting')}
      items={[
        { id: 'csv', text: t('cases.exportCsv') },
        { id: 'json', text: t('cases.exportJson') },
      ]}
      onItemClick={({ detail }) => void save(detail.id === 'csv' ? 'csv' : 'json')}
    >
      {t('cases.export')}
    </ButtonDropdown>
  );
}
