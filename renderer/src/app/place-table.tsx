import { lazy } from 'react';
import { ListChecks, Sun } from 'lucide-react';
import type { RouteName } from '../ui/place/paths';
import type { PlaceEntry } from './place-entry';

const actionsScreen: PlaceEntry = {
  component: lazy(async () => ({ default: (await import('../places/actions/ActionsPlace')).ActionsPlace })),
  name: 'actions.title',
  help: ['actions.helpOne', 'actions.helpTwo', 'actions.helpThree', 'actions.helpFour'],
};

/**
 * Every screen there is, one entry a route. A screen joins the product by its entry: its tab, its
 * address, its help and its keys come from here. A route without an entry does not exist yet and is
 * offered nowhere. Tabs stand in the order of the routes.
 */
export const placeTable: Readonly<Partial<Record<RouteName, PlaceEntry>>> = {
  today: {
    component: lazy(async () => ({ default: (await import('../places/today/TodayPlace')).TodayPlace })),
    name: 'today.name',
    help: ['today.help1', 'today.help2', 'today.help3', 'today.help4', 'today.help5'],
    tab: { label: 'today.name', icon: Sun, key: 'today' },
  },
  actions: { ...actionsScreen, tab: { label: 'actions.title', icon: ListChecks, key: 'actions' } },
  action: actionsScreen,
};
