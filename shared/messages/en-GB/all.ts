import { actions } from './actions';
import { capture } from './capture';
import { casework } from './casework';
import { desktop } from './desktop';
import { document } from './document';
import { formulation } from './formulation';
import { keys } from './keys';
import { lights } from './lights';
import { minutes } from './minutes';
import { reflection } from './reflection';
import { refusal } from './refusal';
import { office } from './office';
import { shell } from './shell';
import { signin } from './signin';
import { supervision } from './supervision';
import { today } from './today';
import { ui } from './ui';
import { meeting } from './meeting';
import { people } from './people';
import { requests } from './requests';
import { families } from './families';

/** Every area, merged. An area is one file; its keys all begin with its name and a full stop. */
export const messages = {
  ...actions,
  ...capture,
  ...casework,
  ...desktop,
  ...document,
  ...formulation,
  ...keys,
  ...lights,
  ...meeting,
  ...minutes,
  ...reflection,
  ...refusal,
  ...office,
  ...shell,
  ...signin,
  ...supervision,
  ...today,
  ...people,
  ...requests,
  ...families,
  ...ui,
} as const;

export type Messages = typeof messages;
