import { useEffect, useId, useLayoutEffect } from 'react';
import { usePlaceState, type FrameMode, type PlaceCommand, type PlaceLights, type StepUpPerson } from './place-store';

/** What a screen says it is. `title` is the place, `subtitle` where in it; `frame` where its words go. */
export type PlaceOptions = Readonly<{ title: string; subtitle?: string; frame?: FrameMode }>;

/** Says in the status line and the title bar what this screen is; back to nothing when it leaves. */
export function usePlace({ title, subtitle = '', frame = 'hub' }: PlaceOptions): void {
  useLayoutEffect(() => {
    usePlaceState.setState({ title, subtitle, frame });
    return () => usePlaceState.setState({ title: '', subtitle: '', frame: 'hub' });
  }, [title, subtitle, frame]);
}

/** Sets the first three lights; one that is left out reads "not needed here". Saved sets itself. */
export function useLights(lights: PlaceLights): void {
  useLayoutEffect(() => usePlaceState.setState({ lights }));
  useLayoutEffect(() => () => usePlaceState.setState({ lights: {} }), []);
}

/** Offers commands in Find or do while the component is mounted. Memoise the list. */
export function usePlaceCommands(commands: readonly PlaceCommand[]): void {
  const owner = useId();
  useEffect(() => {
    usePlaceState.setState((state) => ({ commands: new Map(state.commands).set(owner, commands) }));
    return () =>
      usePlaceState.setState((state) => {
        const rest = new Map(state.commands);
        rest.delete(owner);
        return { commands: rest };
      });
  }, [owner, commands]);
}

/** Says who this screen is about, so that the step-up sheet can offer them. Memoise the list. */
export function useStepUpAbout(people: readonly StepUpPerson[]): void {
  useEffect(() => {
    usePlaceState.setState({ stepUpAbout: people });
    return () => usePlaceState.setState({ stepUpAbout: [] });
  }, [people]);
}
