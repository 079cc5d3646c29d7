/** The button that reads the report aloud is offered where the browser has a Chinese voice; what reads comes with it. */
import { chineseVoices } from './best.ts';

function offer() {
  if (chineseVoices().length > 0) import('./read-aloud.ts');
}

if (document.getElementById('ui-listen') && 'speechSynthesis' in window) {
  // Voices may come late.
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
}
