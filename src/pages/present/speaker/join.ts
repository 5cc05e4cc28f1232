import { Talk } from '../../../state/talk.svelte';
import type { Role, WallPicture } from '../../../state/talk-message';
import type { Conductor } from '../conductor.svelte';
import { channelName, newName } from './session';

/** Of the page's life: a page that the browser kept and shows again asks anew. */
interface Joined {
  readonly talk: Talk;
  readonly leave: () => void;
}

/** Lets a window take part in a talk. Null in a browser without channels: each window is then alone. */
export function joinTalk(
  conductor: Conductor,
  role: Role,
  session: string,
  show?: (what: WallPicture) => void,
): Joined | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const { presentation } = conductor;
  const channel = new BroadcastChannel(channelName(presentation.deck.id, session));
  const talk = new Talk({
    role,
    presentation,
    channel,
    name: newName(),
    play: (on) => {
      if (on !== presentation.playing) conductor.togglePlay();
    },
    ...(show === undefined ? {} : { show }),
  });
  const leave = (): void => talk.leave();
  const back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) talk.enter();
  };
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  talk.enter();
  return {
    talk,
    leave: () => {
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', back);
      talk.leave();
      channel.close();
    },
  };
}
