import { message } from '../../words/message.js';
import { Problem } from '../problem/problem.js';

interface Waiting {
  bytes: number;
  enter(): void;
}

/**
 * Memory for whole files. A file is held whole while it is sealed or opened, so those that do not fit wait outside,
 * first come first served, with their connection unread.
 */
export class FileRoom {
  private free: number;
  private readonly queue: Waiting[] = [];

  constructor(
    private readonly bytes: number,
    private readonly longestQueue: number,
  ) {
    this.free = bytes;
  }

  /**
   * @returns gives the room back; further calls do nothing
   * @throws Problem 503 with Retry-After when the queue is full
   */
  async enter(wanted: number): Promise<() => void> {
    const bytes = Math.min(wanted, this.bytes);
    if (this.queue.length > 0 || bytes > this.free) await this.wait(bytes);
    else this.free -= bytes;
    let inside = true;
    return () => {
      if (inside) this.leave(bytes);
      inside = false;
    };
  }

  private wait(bytes: number): Promise<void> {
    if (this.queue.length >= this.longestQueue) {
      throw Problem.unavailable(message('problems.too-many-files'), 5);
    }
    return new Promise((enter) => this.queue.push({ bytes, enter }));
  }

  private leave(bytes: number): void {
    this.free += bytes;
    for (let next = this.queue[0]; next && next.bytes <= this.free; next = this.queue[0]) {
      this.queue.shift();
      this.free -= next.bytes;
      next.enter();
    }
  }
}
