import CollectionPreferences, {
  type CollectionPreferencesProps,
} from '@cloudscape-design/components/collection-preferences';
import { useI18n } from '../../../i18n/I18n';
import { COLUMNS } from './columns';

export type Preferences = CollectionPreferencesProps.Preferences;

const HIDDEN_AT_FIRST = new Set<string>(['submittedBy', 'language']);

export const DEFAULT_PREFERENCES: Preferences = {
  pageSize: 20,
  wrapLines: false,
  stripedRows: false,
  contentDisplay: COLUMNS.map(({ id }) => ({ id, visible: !HIDDEN_AT_FIRST.has(id) })),
};

export function ListPreferences({ value, change }: { value: Preferences; change: (value: Preferences) => void }) {
  const { t } = useI18n();
  return (
    <CollectionPreferences
      preferences={value}
      onConfirm={({ detail }) => change(detail)}
      pageSizePreference={{
        options: [10, 20, 50, 100].map((size) => ({ value: size, label: t('cases.pageSize', { size }) })),
      }}
      wrapLinesPreference={{}}
      stripedRowsPreference={{}}
      contentDisplayPreference={{
        options: COLUMNS.map(({ id, text }) => ({ id, label: t(text), alwaysVisible: id === 'subject' })),
      }}
    />
  );
}
