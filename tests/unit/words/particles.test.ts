import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/words/locale';
import { messageGroup } from '$lib/words/messageGroup';
import { percent } from '$lib/words/numbers';
import { withParticles } from '$lib/words/particles';
import { phrase } from '$lib/words/phrase';
import { board } from '../../realData';

describe('Korean particles', () => {
  it.each([
    ['하남은(는) 하남이(가) 하남을(를) 하남와(과) 하남(으)로', '하남은 하남이 하남을 하남과 하남으로'],
    ['광주은(는) 광주이(가) 광주을(를) 광주와(과) 광주(으)로', '광주는 광주가 광주를 광주와 광주로'],
    ['서울은(는) 서울이(가) 서울을(를) 서울와(과) 서울(으)로', '서울은 서울이 서울을 서울과 서울로']
  ])('follow a final consonant, a vowel and ㄹ: %s', (written, read) => {
    expect(withParticles(written)).toBe(read);
  });

  it.each([
    ['2022은(는)', '2022는'],
    ['2023은(는)', '2023은'],
    ['31(으)로', '31로'],
    ['66.0%이(가)', '66.0%\u2060가'],
    ['GTX-A은(는)', 'GTX-A는'],
    ['GTX-D(으)로', 'GTX-D로'],
    ['URL(으)로', 'URL로'],
    ['Camp Colbern이(가)', 'Camp Colbern이'],
    ['Sphere와(과)', 'Sphere와']
  ])('follow digits and Latin letters as they are read aloud: %s', (written, read) => {
    expect(withParticles(written)).toBe(read);
  });

  it('look through quotes, brackets and marks of layout', () => {
    expect(withParticles('“하남”은(는), 지역내총생산(GRDP)은(는), \u2066하남\u2069이(가)')).toBe(
      '“하남”은, 지역내총생산(GRDP)은, \u2066하남\u2069이'
    );
  });

  it('look through the marks of a value that a page sets apart', () => {
    const pieces = phrase({ name: '하남' }, ({ name }) => withParticles(`${name}은(는) ${percent(66, 'ko')}`));
    expect(pieces.map(({ text }) => text).join('')).toBe('하남은 66.0%');
  });

  it('keep a per cent sign and what goes on behind it together', () => {
    expect(withParticles('비중은 23.5%였습니다')).toBe('비중은 23.5%\u2060였습니다');
  });

  it('leave other texts alone', () => {
    expect(withParticles('지수(첫해 = 100)')).toBe('지수(첫해 = 100)');
  });

  it('stand behind the name of every municipality as its last syllable asks', () => {
    const names = board.figures.municipalitiesOf('41').map(({ name }) => name.ko);
    expect(names.length).toBe(31);
    const topics = names.map((name) => withParticles(`${name}은(는)`));
    expect(topics.filter((topic) => topic.endsWith('는')).map((topic) => topic.slice(0, -1))).toEqual(
      names.filter((name) =>
        name
          .normalize('NFD')
          .at(-1)
          ?.match(/[\u1161-\u1175]/)
      )
    );
  });

  it('are chosen in Korean messages, and in no other language', async () => {
    const said = async () => ({ near: ({ name }: { name: string }) => `${name}와(과)` });
    const { messages, load } = messageGroup<{ near: (values: { name: string }) => string }>({ en: said, ko: said, he: said });
    await Promise.all(LOCALES.map((locale) => load(locale)));
    expect(LOCALES.map((locale) => messages.near({ name: '광주' }, { locale }))).toEqual(['광주와(과)', '광주와', '광주와(과)']);
  });
});
