import { z } from '#contract/zod-mini.ts';

/** How a window says what came of its sign-in, to every page of this origin (public/callback.js). */
export const signInChannel = 'authorization-profiles-sign-in';

const newsSchema = z.object({
  outcome: z.string(),
  error: z.optional(z.string()),
  description: z.optional(z.string()),
});

/** Told by a window that came to its end. */
export interface SignInNews {
  /** Such as `passed`, or `state_unknown` where what came belongs to no sign-in. */
  readonly outcome: string;
  /** The error of an answer that belongs to no sign-in, and what it says of it; empty where it names none. */
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}

/** Listens to windows until it is told to stop. */
export function listenForSignIns(onNews: (news: SignInNews) => void): () => void {
  const channel = new BroadcastChannel(signInChannel);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = newsSchema.safeParse(data);
    if (news.success) onNews(news.data);
  });
  return () => channel.close();
}
