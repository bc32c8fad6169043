import { Component, type ReactNode } from 'react';
import { t } from '../../../shared/messages/t';
import { ErrorState } from '../ui/states/ErrorState';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
}

/**
 * Keeps a mistake of ours inside the screen it happened on: the frame, the strip and the other places
 * go on. Nothing of the error is shown; there is nothing a person could do with it.
 */
export class PlaceBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <ErrorState title={t('shell.placeFailed')} message={t('shell.placeFailedText')} onRetry={() => this.setState({ hasFailed: false })} />
    );
  }
}
