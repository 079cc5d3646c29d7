/** Reads the report aloud, paragraph by paragraph, marking the one that is read. */

import { isTraditional } from '../edition.ts';
import { wear } from '../wear.ts';
import { bestVoice, chineseVoices } from './best.ts';
import styles from './listen.css?inline';

wear(styles);

const bar = document.getElementById('ui-listen');
const [play, stop] = [...(bar?.querySelectorAll('button') ?? [])];
const blocks = [
  ...document.querySelectorAll<HTMLElement>(
    'h1, [data-part=lead], [data-part=text] > :is(h2, h3, p, ul, ol, [data-part=event])',
  ),
];

/** What a block says: without what only the eye needs. */
function words(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[data-part=aid], [data-part=row]')) part.remove();
  // Where a milestone's date and title end, the voice must pause.
  const parts = copy.matches('[data-part=event]')
    ? copy.querySelectorAll('time, [data-part=date], [data-part=event-title], [data-part=event-title] ~ p')
    : [copy];
  return [...parts].map((part) => (part.textContent ?? '').trim()).join('。');
}

let at = -1;

function label(button: HTMLButtonElement, state: 'play' | 'pause' | 'resume') {
  button.textContent = button.dataset[state] ?? '';
}

function end() {
  blocks[at]?.classList.remove('being-read');
  at = -1;
  speechSynthesis.cancel();
  // A browser that is still paused would not speak the next utterance.
  speechSynthesis.resume();
  if (!bar || !play || !stop) return;
  label(play, 'play');
  // The button that goes leaves the focus to the one that stays, and the page where it is.
  if (document.activeElement === stop) play.focus({ preventScroll: true });
  stop.hidden = true;
  bar.classList.remove('reading');
}

/** Reads block `i`, then those after it. */
function read(i: number) {
  blocks[at]?.classList.remove('being-read');
  const block = blocks[i];
  const voice = bestVoice(chineseVoices(), isTraditional ? 'traditional' : 'simplified');
  if (!block || !voice) return end();
  at = i;
  block.classList.add('being-read');
  block.scrollIntoView({ block: 'nearest' });
  const utterance = new SpeechSynthesisUtterance(words(block));
  utterance.voice = voice;
  utterance.lang = voice.lang;
  // Stopped by the reader, `at` is no longer this block.
  utterance.onend = () => at === i && read(i + 1);
  utterance.onerror = () => at === i && end();
  speechSynthesis.speak(utterance);
}

/** The first block that the window shows. */
const here = () =>
  Math.max(
    0,
    blocks.findIndex((b) => b.getBoundingClientRect().bottom > 0),
  );

if (bar && play && stop) {
  bar.hidden = false;
  play.addEventListener('click', () => {
    if (at < 0) {
      // While the buttons stand at the window's foot, their line stays as high as it is.
      bar.style.height = `${bar.offsetHeight}px`;
      bar.classList.add('reading');
      stop.hidden = false;
      label(play, 'pause');
      read(here());
    } else if (speechSynthesis.paused) {
      speechSynthesis.resume();
      label(play, 'pause');
    } else {
      speechSynthesis.pause();
      label(play, 'resume');
    }
  });
  stop.addEventListener('click', end);
  addEventListener('pagehide', end);
}
