import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TrailQuery } from '../../../api/trail';
import { useI18n } from '../../../i18n/I18n';

/** `ReadOnly` is for what changes something, and asks for no value. */
const KEYS = ['Username', 'EventName', 'EventSource', 'EventId', 'ReadOnly'] as const;

interface Filter {
  key: (typeof KEYS)[number];
  /** Empty lets all through. */
  value: string;
}

/** The filter as it stands in the address; CloudTrail looks up by one attribute at a time. */
export function useAuditFilter(): [Filter, (filter: Filter) => void] {
  const [parameters, setParameters] = useSearchParams();
  const filter = {
    key: KEYS.find((key) => key === parameters.get('by')) ?? 'Username',
    value: parameters.get('value') ?? '',
  };
  return [filter, ({ key, value }) => setParameters({ by: key, value }, { replace: true })];
}

export function attributeOf({ key, value }: Filter): TrailQuery['attribute'] {
  return value === '' ? undefined : { key, value };
}

export function AuditFilter({ filter, change }: { filter: Filter; change: (filter: Filter) => void }) {
  const { t } = useI18n();
  const [value, setValue] = useState(filter.value);
  const keys = KEYS.map((key) => ({ value: key, label: t(`desk.audit_${key}`) }));

  const choose = (key: Filter['key']) => {
    setValue('');
    change({ key, value: key === 'ReadOnly' ? 'false' : '' });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change({ ...filter, value: value.trim() });
      }}
    >
      <SpaceBetween direction="horizontal" size="xs">
        <Select
          ariaLabel={t('desk.auditBy')}
          selectedOption={keys.find((key) => key.value === filter.key) ?? null}
          options={keys}
          onChange={({ detail }) => choose(KEYS.find((key) => key === detail.selectedOption.value) ?? 'Username')}
        />
        {filter.key !== 'ReadOnly' && (
          <Input
            type="search"
            value={value}
            placeholder={t('desk.auditValue')}
            ariaLabel={t('desk.auditValue')}
            onChange={({ detail }) => {
              setValue(detail.value);
              if (detail.value === '') {
                change({ ...filter, value: '' });
              }
            }}
          />
        )}
      </SpaceBetween>
    </form>
  );
}
