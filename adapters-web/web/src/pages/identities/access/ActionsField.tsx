import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TokenGroup from '@cloudscape-design/components/token-group';
import { useState } from 'react';
import { useI18n } from '../../../i18n/I18n';
import { KNOWN_ACTIONS } from './knownActions';

export const MOST_ACTIONS = 20;
const ACTION = /^[A-Za-z0-9-]{1,64}:[A-Za-z0-9-]{1,128}$/;

/** Some actions, chosen from those that are known or typed in. */
export function ActionsField({ actions, change }: { actions: string[]; change: (actions: string[]) => void }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');

  const add = (action: string) => {
    if (ACTION.test(action) && actions.length < MOST_ACTIONS) {
      change([...new Set([...actions, action])]);
      setTyped('');
    }
  };

  return (
    <SpaceBetween size="xs">
      <FormField label={t('identities.actions')} constraintText={t('identities.actionsRule', { count: MOST_ACTIONS })}>
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
