import { z } from '#contract/zod-mini.ts';

/** How a window says what came of its sign-in, to every page of this origin (public/callback.js). */
export const signInChannel = 'authorization-profiles-sign-in';

const newsSchema = z.object({ outcome: z.string() });

/** Told by a window that came to its end. */
export interface SignInNews {
  /** Such as `passed`, or `state_unknown` where what came belongs to no sign-in. */
  readonly outcome: string;
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
