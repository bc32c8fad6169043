import type { View } from './desk/view';

/** Every read model, in the order they see an event. */
export const views: readonly View[] = [];
