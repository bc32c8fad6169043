import { useParams } from 'wouter';
import { partNames, type PartName } from './parts';

/** The part of the office that the address names; people when it names none. */
export function useRoutePart(): PartName {
  const { part } = useParams();
  return partNames.find((name) => name === part) ?? 'people';
}
