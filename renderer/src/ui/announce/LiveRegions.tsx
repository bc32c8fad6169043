import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import { useAnnouncements } from './announce';

/** The two live regions of the window. Mounted once, in the frame, and never unmounted. */
export function LiveRegions() {
  const { polite, assertive } = useAnnouncements();
  return (
    <VisuallyHidden as="div">
      <div role="status" aria-live="polite" aria-atomic="true">
        <span key={polite.number}>{polite.text}</span>
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="true">
        <span key={assertive.number}>{assertive.text}</span>
      </div>
    </VisuallyHidden>
  );
}
