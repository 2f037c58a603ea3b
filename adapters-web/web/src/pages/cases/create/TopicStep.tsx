import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tiles from '@cloudscape-design/components/tiles';
import type { IssueType } from '../../../api/console';
import { useI18n } from '../../../i18n/I18n';
import type { StepProps } from './step';
import { useSeverityOptions } from './useSeverityOptions';
import { servicesFor } from './useOffer';

/** What the case is about, and how urgent it is. */
export function TopicStep({ draft, change, problems, offer }: StepProps) {
  const { t } = useI18n();
  const services = servicesFor(offer, draft.issueType);
  const service = services.find(({ code }) => code === draft.serviceCode);
  const technical = offer.issueTypes.includes('technical');
  const severities = useSeverityOptions(offer, draft.issueType);
  const options = services.map(({ code, name }) => ({ value: code, label: name }));
  const categories = service?.categories.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  const problem = (field: 'service' | 'category' | 'severity') => {
    const key = problems[field];
    return key && t(key);
  };

  return (
    <Container>
      <SpaceBetween size="l">
        <FormField label={t('newCase.type')} stretch>
          <Tiles
            value={draft.issueType}
            onChange={({ detail }) =>
              change({ issueType: detail.value as IssueType, serviceCode: '', categoryCode: '', severityCode: 'low' })
            }
            items={[
              { value: 'customer-service', label: t('newCase.typeAccount'), description: t('newCase.typeAccountHint') },
              {
                value: 'technical',
                label: t('newCase.typeTechnical'),
                description: technical ? t('newCase.typeTechnicalHint') : t('newCase.notInPlan'),
                disabled: !technical,
              },
            ]}
          />
        </FormField>
        <FormField label={t('cases.service')} errorText={problem('service')}>
          <Select
            selectedOption={options.find(({ value }) => value === draft.serviceCode) ?? null}
            options={options}
            filteringType="auto"
            placeholder={t('newCase.chooseService')}
            onChange={({ detail }) => change({ serviceCode: detail.selectedOption.value ?? '', categoryCode: '' })}
          />
        </FormField>
        <FormField label={t('cases.category')} errorText={problem('category')}>
          <Select
            selectedOption={categories.find(({ value }) => value === draft.categoryCode) ?? null}
            options={categories}
            filteringType="auto"
            disabled={!service}
            placeholder={t('newCase.chooseCategory')}
            onChange={({ detail }) => change({ categoryCode: detail.selectedOption.value ?? '' })}
          />
        </FormField>
        <FormField label={t('cases.severity')} description={t('newCase.severityHint')} errorText={problem('severity')}>
          <RadioGroup
            value={draft.severityCode}
            items={severities}
            onChange={({ detail }) => change({ severityCode: detail.value })}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
