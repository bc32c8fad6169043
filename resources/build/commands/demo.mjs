import { playInWindow } from '../play.mjs';
import { conclude } from '../say.mjs';

await conclude(() => playInWindow('demo', 'Playing the main job. Pictures and the signed package will be in out/demo.'));
