/**
 * Stops one operation, at most once. An abort signal costs more than the rest of what we do for a request, so it is made
 * only for those who ask for it.
 */
export class Stopper {
  private controller: AbortController | null = null;
  private reason: Error | null = null;
  private listener: ((reason: Error) => void) | null = null;

  get signal(): AbortSignal {
    if (!this.controller) {
      this.controller = new AbortController();
      if (this.reason) this.controller.abort(this.reason);
    }
    return this.controller.signal;
  }

  stop(reason: Error): void {
    if (this.reason) return;
    this.reason = reason;
    // Whoever answers the caller hears of it before the resolvers do, whose errors would say less.
    this.listener?.(reason);
    this.controller?.abort(reason);
  }

  /** Takes the one listener that answers the caller. */
  onStop(listener: (reason: Error) => void): void {
    this.listener = listener;
    if (this.reason) listener(this.reason);
  }
}
