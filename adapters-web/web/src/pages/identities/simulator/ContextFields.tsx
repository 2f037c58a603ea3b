import AttributeEditor from '@cloudscape-design/components/attribute-editor';
import Autosuggest from '@cloudscape-design/components/autosuggest';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import Textarea from '@cloudscape-design/components/textarea';
import { CONTEXT_TYPES, type ContextType } from '../../../api/iam/simulation';
import { useI18n } from '../../../i18n/I18n';
import { typeOfKey, type ContextRow } from './scenario';
import type { OfferedKeys } from './useContextKeys';

interface ContextFieldsProps {
  rows: ContextRow[];
  change: (rows: ContextRow[]) => void;
  offered: OfferedKeys;
}

/** What the request is said to have, by condition key. */
export function ContextFields({ rows, change, offered }: ContextFieldsProps) {
  const { t } = useI18n();
  const open = offered.keys.filter((key) => !rows.some((row) => row.key.toLowerCase() === key.toLowerCase()));
  const replace = (index: number, row: Partial<ContextRow>) =>
    change(rows.map((old, at) => (at === index ? { ...old, ...row } : old)));
  const rowOf = (key: string): ContextRow => ({ key, type: typeOfKey(key), values: '' });

  return (
    <ExpandableSection
      headerText={t('simulator.context')}
      headerDescription={open.length > 0 ? t('simulator.asked', { keys: open.join(', ') }) : t('simulator.contextHint')}
    >
      <FormField stretch warningText={offered.missing && t('identities.noSuggestions', { actions: offered.missing })}>
        <AttributeEditor
          items={rows}
          addButtonText={t('simulator.addKey')}
          removeButtonText={t('identities.remove')}
          removeButtonAriaLabel={(row) => t('identities.removeOne', { name: row.key })}
          onAddButtonClick={() => change([...rows, rowOf(open[0] ?? '')])}
          onRemoveButtonClick={({ detail }) => change(rows.filter((_, index) => index !== detail.itemIndex))}
          empty={t('simulator.noContext')}
          definition={[
            {
              label: t('simulator.key'),
              control: (row, index) => (
                <Autosuggest
                  value={row.key}
                  onChange={({ detail }) => replace(index, { key: detail.value, type: typeOfKey(detail.value) })}
                  options={open.map((value) => ({ value }))}
                  enteredTextLabel={(value) => t('simulator.useKey', { key: value })}
                  placeholder="aws:SourceIp"
                  empty={t('identities.noMatch')}
                />
              ),
            },
            {
              label: t('simulator.type'),
              control: (row, index) => (
                <Select
                  selectedOption={{ value: row.type, label: row.type }}
                  onChange={({ detail }) => replace(index, { type: detail.selectedOption.value as ContextType })}
                  options={CONTEXT_TYPES.map((value) => ({ value, label: value }))}
                />
              ),
            },
            {
              label: t('simulator.values'),
              control: (row, index) => (
                <Textarea
                  value={row.values}
                  rows={row.type.endsWith('List') ? 3 : 1}
                  onChange={({ detail }) => replace(index, { values: detail.value })}
                />
              ),
              constraintText: (row) => row.type.endsWith('List') && t('simulator.valuesHint'),
            },
          ]}
        />
      </FormField>
    </ExpandableSection>
  );
}
