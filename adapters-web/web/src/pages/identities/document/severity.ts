import type { StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { colorTextStatusError, colorTextStatusInfo, colorTextStatusWarning } from '@cloudscape-design/design-tokens';
import type { Finding } from '../../../api/access';
import type { PlainTextKey } from '../../../i18n/catalogue';

type Severity = Finding['severity'];

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'security-warning', 'warning', 'suggestion'];

export const SEVERITY_TEXTS: Record<Severity, PlainTextKey> = {
  error: 'identities.findingError',
  'security-warning': 'identities.findingSecurity',
  warning: 'identities.findingWarning',
  suggestion: 'identities.findingSuggestion',
};

export const SEVERITY_LOOKS: Record<Severity, StatusIndicatorProps.Type> = {
  error: 'error',
  'security-warning': 'warning',
  warning: 'warning',
  suggestion: 'info',
};

export const SEVERITY_COLORS: Record<Severity, string> = {
  error: colorTextStatusError,
  'security-warning': colorTextStatusWarning,
  warning: colorTextStatusWarning,
  suggestion: colorTextStatusInfo,
};
