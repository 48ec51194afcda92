import { useQuery } from '@tanstack/react-query';
import { answer, api, type Schema } from '../../api/client.js';

export type Outcomes = Schema<'OutcomePicture'>;
export type Duration = Schema<'DurationPicture'>;
export type Duties = Schema<'PartyDuties'>;
export type Figure = Schema<'PublishedFigureView'>;

export const useOutcomes = () =>
  useQuery({ queryKey: ['analytics', 'outcomes'], queryFn: () => answer(api.GET('/api/v1/analytics/outcomes')) });

export const useDurations = () =>
  useQuery({ queryKey: ['analytics', 'durations'], queryFn: () => answer(api.GET('/api/v1/analytics/durations')) });

export const useDuties = () =>
  useQuery({ queryKey: ['analytics', 'duties'], queryFn: () => answer(api.GET('/api/v1/analytics/duties')) });

export const usePublished = () =>
  useQuery({ queryKey: ['published-figures'], queryFn: () => answer(api.GET('/api/v1/published-figures')) });
