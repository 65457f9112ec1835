/** Particles that follow their word's last sound: as a message writes them, behind a final consonant, behind a vowel. */
const PARTICLES: Record<string, [consonant: string, vowel: string]> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '와(과)': ['과', '와'],
  '(으)로': ['으로', '로']
};
/** A per cent sign and the word that goes on behind it stay on one line. */
const PERCENT = /%(?=[가-힣])/g;
const WRITTEN = /은\(는\)|이\(가\)|을\(를\)|와\(과\)|\(으\)로/g;

/** Brackets, quotes and marks of layout behind the last sound of a word. */
const SILENT = /(?:\([^()]*\)|[\s"'”’»」』)\]\u2060\u2066-\u2069\ue000-\ue002])+$/;

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Syllables that share their first two letters: one without a final consonant, then one for each of the 27. */
const FINALS = 28;
const FINAL_L = 8;

type Ending = 'vowel' | 'l' | 'consonant';

/**
 * A Korean text in which `하남은(는)` has become `하남은` and `광주은(는)` `광주는`: a message cannot know how the name in it
 * ends. Digits and Latin letters count as they are read aloud (2 이, 3 삼, GTX-A 에이), what stands in brackets does not count. A line never breaks behind a per cent sign inside
 * a word.
 *
 * @example withParticles('하남은(는) 경기도와(과)') → '하남은 경기도와'; withParticles('서울(으)로') → '서울로'
 */
export function withParticles(text: string): string {
  return text.replaceAll(PERCENT, '%\u2060').replaceAll(WRITTEN, (written, offset: number) => {
    const [consonant, vowel] = PARTICLES[written] ?? [written, written];
    const ending = endingOf(text.slice(0, offset));
    return ending === 'vowel' || (ending === 'l' && written === '(으)로') ? vowel : consonant;
  });
}

function endingOf(text: string): Ending {
  const last = text.replace(SILENT, '').at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const final = (code - FIRST_SYLLABLE) % FINALS;
    return final === 0 ? 'vowel' : final === FINAL_L ? 'l' : 'consonant';
  }
  // 일, 칠, 팔; 엘, 알; a Latin word that ends in l.
  if (/[178LRl]/.test(last)) return 'l';
  // 영, 삼, 육; 엠, 엔; Latin words that end in m, n or ng.
  return /[036MNmng]/.test(last) ? 'consonant' : 'vowel';
}
