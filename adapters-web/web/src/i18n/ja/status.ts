import type { Catalogue } from '../catalogue';

export const status: Catalogue['status'] = {
  unassigned: '未割り当て',
  opened: '受付済み',
  'work-in-progress': '対応中',
  'pending-customer-action': 'お客様の対応待ち',
  'customer-action-completed': 'お客様回答済み',
  reopened: '再開',
  resolved: '解決済み',
  severityLow: '低',
  severityNormal: '通常',
  severityHigh: '高',
  severityUrgent: '緊急',
  severityCritical: '重大',
};
