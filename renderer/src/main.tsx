import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/tints.css';

// React Aria looks for a style element with this id before it makes one of its own, which the policy
// would refuse; the rule itself stands in base.css.
const mark = document.createElement('meta');
mark.id = 'react-aria-pressable-style';
document.head.append(mark);

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
