import type { CommentAnchor } from '../../../../../shared/domain/supervision/events';
import { anchorAt } from './anchors';

/** The words of one section that are selected now; of several paragraphs, those of the first with any. */
export function chosenIn(box: HTMLElement, section: number): CommentAnchor | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer) || !box.contains(range.endContainer)) return null;
  for (const [paragraph, element] of [...box.children].entries()) {
    const text = element.textContent;
    const chosen = {
      from: element.contains(range.startContainer) ? lengthTo(element, range.startContainer, range.startOffset) : 0,
      to: element.contains(range.endContainer) ? lengthTo(element, range.endContainer, range.endOffset) : text.length,
    };
    const anchor = range.intersectsNode(element) ? anchorAt({ section, paragraph }, text, chosen) : null;
    if (anchor !== null) return anchor;
  }
  return null;
}

/** How many characters of an element stand before a place in it. */
function lengthTo(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}
