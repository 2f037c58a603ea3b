import DateInput from '@cloudscape-design/components/date-input';
import PropertyFilter, { type PropertyFilterProps } from '@cloudscape-design/components/property-filter';
import { useState } from 'react';
import { describeServices } from '../../../api/support';
import { CASE_LANGUAGES } from '../../../components/caseLanguages';
import { CASE_STATUSES } from '../../../components/CaseStatus';
import { SEVERITIES, SEVERITY_TEXTS } from '../../../components/Severity';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';
import { fromTokens, toTokens } from './filterQuery';
import type { ListQuery } from './listQuery';

interface Props {
  query: ListQuery;
  change: (query: ListQuery) => void;
}

/** Words and properties in one field. Words are looked for in subjects and messages. */
export function CaseFilter({ query, change }: Props) {
  const { t, language } = useI18n();
  const [wanted, setWanted] = useState(query.service.length > 0);
  const { value: services = [], loading } = useLoad(`${language} ${wanted}`, async (signal) =>
    wanted ? describeServices({ language }, signal) : [],
  );

  const options: PropertyFilterProps.FilteringOption[] = [
    ...CASE_STATUSES.map((code) => ({ propertyKey: 'status', value: code, label: t(`status.${code}`) })),
    ...SEVERITIES.map((code) => ({ propertyKey: 'severity', value: code, label: t(SEVERITY_TEXTS[code]) })),
    ...CASE_LANGUAGES.map((code) => ({ propertyKey: 'language', value: code, label: languageName(code, language) })),
    ...services.map(({ code, name }) => ({ propertyKey: 'service', value: code, label: name })),
  ];
  const labels = (key: string, values: unknown) =>
    [values]
      .flat()
      .map((value) => options.find((one) => one.propertyKey === key && one.value === value)?.label ?? String(value))
      .join(', ');
  const property = (key: string, label: string): PropertyFilterProps.FilteringProperty => ({
    key,
    propertyLabel: label,
    groupValuesLabel: label,
    operators: [{ operator: '=', tokenType: 'enum', format: (values: unknown) => labels(key, values) }],
  });
  const date = ({ value, onChange }: PropertyFilterProps.ExtendedOperatorFormProps<string>) => (
    <DateInput
      value={value ?? ''}
      onChange={({ detail }) => onChange(detail.value)}
      ariaLabel={t('cases.created')}
      placeholder="YYYY/MM/DD"
    />
  );

  return (
    <PropertyFilter
      query={toTokens(query)}
      onChange={({ detail }) => change(fromTokens(detail, query.order))}
      filteringProperties={[
        property('status', t('cases.status')),
        property('severity', t('cases.severity')),
        property('service', t('cases.service')),
        property('language', t('cases.language')),
        {
          key: 'submittedBy',
          propertyLabel: t('cases.submittedBy'),
          groupValuesLabel: t('cases.submittedBy'),
          operators: ['='],
        },
        {
          key: 'created',
          propertyLabel: t('cases.created'),
          groupValuesLabel: t('cases.created'),
          defaultOperator: '>=',
          operators: ['>=', '<='].map((operator) => ({ operator, form: date })),
        },
      ]}
      filteringOptions={options}
      freeTextFiltering={{ operators: [':'] }}
      asyncProperties={false}
      filteringStatusType={loading ? 'loading' : 'finished'}
      onLoadItems={({ detail }) => {
        if (detail.filteringProperty?.key === 'service') {
          setWanted(true);
        }
      }}
      hideOperations
      filteringAriaLabel={t('cases.find')}
      filteringPlaceholder={t('cases.find')}
    />
  );
}
