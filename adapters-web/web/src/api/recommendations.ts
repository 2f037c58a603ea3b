/* The operations of the Trusted Advisor API, with the names and members of its own documentation. */
import { rest } from './rest';

export type RecommendationStatus = 'ok' | 'warning' | 'error';

export interface RecommendationSummary {
  id: string;
  arn: string;
  checkArn?: string;
  name: string;
  status: RecommendationStatus;
  pillars: string[];
  resourcesAggregates: { okCount: number; warningCount: number; errorCount: number; excludedCount?: number };
  lastUpdatedAt?: string;
}

export interface RecommendationPage {
  recommendationSummaries: RecommendationSummary[];
  nextToken?: string;
}

export function listRecommendations(
  query: { status?: RecommendationStatus; pillar?: string; maxResults?: number; nextToken?: string },
  signal?: AbortSignal,
): Promise<RecommendationPage> {
  return rest('GET', 'aws/v1/recommendations', { query, signal });
}
