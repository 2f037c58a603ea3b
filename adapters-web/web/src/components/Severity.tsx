import Badge, { type BadgeProps } from '@cloudscape-design/components/badge';
import { useI18n } from '../i18n/I18n';
import type { PlainTextKey } from '../i18n/catalogue';

export const SEVERITIES = ['low', 'normal', 'high', 'urgent', 'critical'] as const;

type Code = (typeof SEVERITIES)[number];

const COLORS: Record<Code, BadgeProps['color']> = {
  low: 'severity-neutral',
  normal: 'severity-low',
  high: 'severity-medium',
  urgent: 'severity-high',
  critical: 'severity-critical',
};

export const SEVERITY_TEXTS: Record<Code, PlainTextKey> = {
  low: 'status.severityLow',
  normal: 'status.severityNormal',
  high: 'status.severityHigh',
  urgent: 'status.severityUrgent',
  critical: 'status.severityCritical',
};

/** How much is at stake, by the code of the API. */
export function Severity({ code }: { code: string }) {
  const { t } = useI18n();
  return isCode(code) ? <Badge color={COLORS[code]}>{t(SEVERITY_TEXTS[code])}</Badge> : <Badge>{code}</Badge>;
}

function isCode(code: string): code is Code {
  return SEVERITIES.some((known) => known === code);
}
