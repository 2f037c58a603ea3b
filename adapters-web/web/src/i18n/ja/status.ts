import type { Catalogue } from '../catalogue';

export const status: Catalogue['status'] = {
  unassigned: '未割り当て',
  opened: '受付済み',
  'work-in-progress': '対応中',
  'pending-customer-action': 'お客様の対応待ち',
  'customer-action-completed': 'お客様対応済み',
  reopened: '再開済み',
  resolved: '解決済み',
  severityLow: '低',
  severityNormal: '通常',
  severityHigh: '高',
  severityUrgent: '緊急',
  severityCritical: '重大',
  targetMinutes: '{count} 分',
  targetHours: '{count} 時間',
  targetBusinessHours: '{count} 営業時間',
};
