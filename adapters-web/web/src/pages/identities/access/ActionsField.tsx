import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TokenGroup from '@cloudscape-design/components/token-group';
import { useState } from 'react';
import { useI18n } from '../../../i18n/I18n';
import { KNOWN_ACTIONS } from './knownActions';

const ACTION = /^[A-Za-z0-9-]{1,64}:[A-Za-z0-9-]{1,128}$/;

interface ActionsFieldProps {
  actions: string[];
  change: (actions: string[]) => void;
  /** How many may be asked about at once. */
  most: number;
}

/** Some actions, chosen from those that are known or typed in. */
export function ActionsField({ actions, change, most }: ActionsFieldProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');

  const add = (action: string) => {
    if (ACTION.test(action) && actions.length < most) {
      change([...new Set([...actions, action])]);
      setTyped('');
    }
  };

  return (
    <SpaceBetween size="xs">
      <FormField label={t('identities.actions')} constraintText={t('identities.actionsRule', { count: most })}>
        <Autosuggest
          value={typed}
          onChange={({ detail }) => setTyped(detail.value)}
          onSelect={({ detail }) => add(detail.value.trim())}
          onKeyDown={({ detail }) => detail.key === 'Enter' && add(typed.trim())}
          options={KNOWN_ACTIONS.filter((action) => !actions.includes(action)).map((value) => ({ value }))}
          enteredTextLabel={(value) => t('identities.useAction', { action: value })}
          placeholder="support:CreateCase"
          empty={t('identities.noMatch')}
        />
      </FormField>
      {actions.length > 0 && (
        <TokenGroup
          items={actions.map((label) => ({ label, dismissLabel: t('identities.removeOne', { name: label }) }))}
          onDismiss={({ detail }) => change(actions.filter((_, index) => index !== detail.itemIndex))}
        />
      )}
    </SpaceBetween>
  );
}
