import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import { useEffect, useRef, useState } from 'react';
import { isAbort } from '../../../api/errors';
import { download } from '../../../components/download';
import { messageOf } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { asCsv, asJson, casesToExport, MOST_EXPORTED } from './exportCases';
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
      const cases = await casesToExport(query, controller.current.signal);
      download(
        `cases-${new Date().toISOString().slice(0, 10)}.${format}`,
        format === 'csv' ? asCsv(cases) : asJson(cases),
      );
      const cut = cases.length === MOST_EXPORTED;
      notify({
        type: cut ? 'warning' : 'success',
        content: cut ? t('cases.exportedFirst', { count: cases.length }) : t('cases.exported', { count: cases.length }),
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
