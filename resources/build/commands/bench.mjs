import { playInWindow } from '../play.mjs';
import { conclude } from '../say.mjs';

await conclude(() => playInWindow('bench', 'Measuring. Leave the machine alone until this has finished.'));
