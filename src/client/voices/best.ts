/** Which of a browser's voices reads a page. */

/** What each edition is read by, the best first: Mandarin, which most know, before Cantonese. */
const wanted = {
  simplified: [/CN/i, /TW/i],
  traditional: [/TW/i, /CN/i, /HK|yue/i],
};

/** The voice for an edition among `voices`, all of them Chinese; none if there is none. */
export const bestVoice = <V extends { lang: string }>(voices: V[], edition: keyof typeof wanted): V | undefined =>
  wanted[edition].map((lang) => voices.find((voice) => lang.test(voice.lang))).find(Boolean) ?? voices[0];

/** The browser's Chinese voices; none as long as they have not come. */
export const chineseVoices = () => speechSynthesis.getVoices().filter((v) => /^(zh|cmn|yue)/i.test(v.lang));
