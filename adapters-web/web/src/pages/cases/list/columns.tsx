import type { TableProps } from '@cloudscape-design/components/table';
import type { SupportCase } from '../../../api/support';
import { AppLink } from '../../../components/AppLink';
import { CaseStatus } from '../../../components/CaseStatus';
import { Severity } from '../../../components/Severity';
import { Time } from '../../../components/Time';
import type { Language } from '../../../i18n/language';
import type { Translate } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';

export const COLUMNS = [
  { id: 'subject', text: 'cases.subject' },
  { id: 'displayId', text: 'cases.displayId' },
  { id: 'status', text: 'cases.status' },
  { id: 'severity', text: 'cases.severity' },
  { id: 'service', text: 'cases.service' },
  { id: 'created', text: 'cases.created' },
  { id: 'submittedBy', text: 'cases.submittedBy' },
  { id: 'language', text: 'cases.language' },
] as const;

/** What the server can put in order. */
export const SORTED_BY = 'created';

interface Names {
  service: (one: SupportCase) => string;
}

export function columns(t: Translate, language: Language, names: Names): TableProps.ColumnDefinition<SupportCase>[] {
  const cells: Record<(typeof COLUMNS)[number]['id'], Omit<TableProps.ColumnDefinition<SupportCase>, 'header'>> = {
    subject: {
      cell: (one) => <AppLink to={`/cases/${one.displayId}`}>{one.subject}</AppLink>,
      width: 260,
      minWidth: 200,
    },
    displayId: { cell: (one) => one.displayId, width: 175 },
    status: { cell: (one) => <CaseStatus code={one.status} />, width: 165 },
    severity: { cell: (one) => <Severity code={one.severityCode} />, width: 110 },
    service: { cell: (one) => names.service(one), width: 160 },
    created: { cell: (one) => <Time value={one.timeCreated} />, width: 205, sortingField: SORTED_BY },
    submittedBy: { cell: (one) => one.submittedBy, width: 220 },
    language: { cell: (one) => languageName(one.language, language), width: 110 },
  };
  return COLUMNS.map(({ id, text }) => ({ id, header: t(text), isRowHeader: id === 'subject', ...cells[id] }));
}
