import { create } from 'zustand';
import type { ColleagueId } from '../../../../shared/kernel/ids';

/** What stands in the room: the table, or one of the ways round it. */
export type RoomView = 'table' | 'create' | 'enrol' | 'cannot-get-in' | 'recover' | 'welcome';

interface SignInState {
  readonly view: RoomView;
  /** The seat that was chosen last in this window; after a lock the same person finds it chosen. */
  readonly seat: ColleagueId | null;
  readonly viewOpened: (view: RoomView) => void;
  readonly seatChosen: (seat: ColleagueId | null) => void;
}

/** The state of the sign-in place; it holds no passphrase. */
export const useSignInState = create<SignInState>()((set) => ({
  view: 'table',
  seat: null,
  viewOpened: (view) => set({ view }),
  seatChosen: (seat) => set({ seat }),
}));
