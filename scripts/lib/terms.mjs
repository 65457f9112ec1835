/**
 * A wording to avoid for one concept, in one language.
 *
 * @typedef {object} Term
 * @property {string} concept
 * @property {'en' | 'ko' | 'he'} language
 * @property {string} write what to write instead
 * @property {RegExp} avoid
 * @property {string} wrong a text that must be found
 * @property {string} right a text that must not be found
 * @property {'messages'} [only] checked in messages only: in the tables the wording has another meaning
 * @property {string[]} [except] places where the wording is right, such as `data/projects.csv: camp-colbern summary_en`
 */

/**
 * One term for one thing: the wordings that `scripts/terms-check.mjs` finds in messages and in the texts of the tables.
 *
 * @type {Term[]}
 */
export const TERMS = [
  {
    concept: 'GRDP',
    language: 'ko',
    write: 'GRDP (지역내총생산)',
    avoid: /(?<!지역내|국내)총생산/u,
    wrong: '{from}년을 100으로 하면 총생산은 {output}입니다.',
    right: '지역내총생산(GRDP)은 국내총생산과 같은 방식으로 계산합니다.'
  },
  {
    concept: 'GRDP per capita',
    language: 'en',
    write: 'GRDP per capita',
    avoid: /\b(?:output|GRDP|production|product) (?:per|a) (?:resident|person|head|inhabitant)\b/iu,
    wrong: 'Output per resident fell.',
    right: 'GRDP per capita fell; there were 15 jobs per 100 residents.'
  },
  {
    concept: 'GRDP per capita',
    language: 'ko',
    write: '1인당 GRDP',
    avoid: /1인당 (?:지역내)?총?생산(?!\(GRDP\))/u,
    wrong: '1인당 생산은 왜 줄었나',
    right: '1인당 GRDP는 왜 줄었나; 1인당 지역내총생산(GRDP)'
  },
  {
    concept: 'GRDP per capita',
    language: 'he',
    write: 'תוצר לנפש',
    avoid: /(?:תוצר|תפוקה) (?:ל(?:כל )?תושב(?!ים)|לגולגולת)/u,
    wrong: 'התוצר לתושב ירד',
    right: 'התוצר לנפש ירד'
  },
  {
    concept: 'current prices',
    language: 'ko',
    write: '당해년가격 (명목)',
    avoid: /경상 ?가격/u,
    wrong: '경상가격, 계산값',
    right: '당해년가격, 계산값'
  },
  {
    concept: 'chained volume',
    language: 'he',
    write: 'מחירים משורשרים; ערך מוסף: מחירים בסיסיים',
    avoid: /מחירי ה?בסיס/u,
    wrong: 'ערך מוסף גולמי במחירי בסיס',
    right: 'ערך מוסף גולמי במחירים בסיסיים, שנת בסיס 2020'
  },
  {
    concept: 'base year',
    language: 'ko',
    write: '기준년 ○○년',
    avoid: /(?:\{(?:base|older)\w*\}|20(?:10|15|20))년 기준(?!년)/u,
    wrong: '계산값, 2020년 기준',
    right: '계산값(기준년 2020년), 2024년 기준 인구'
  },
  {
    concept: 'base year',
    language: 'ko',
    write: '기준년',
    avoid: /기준 ?연도/u,
    wrong: '기준연도가 다른 계열은 잇지 않습니다.',
    right: '기준년이 다른 계열은 잇지 않습니다.'
  },
  {
    concept: 'mid-year population',
    language: 'en',
    write: 'mid-year population',
    avoid: /\b(?:mean|average) (?:registered )?population\b/iu,
    wrong: 'GRDP ÷ mean registered population',
    right: 'Mid-year population is the mean of two year ends.'
  },
  {
    concept: 'mid-year population',
    language: 'ko',
    write: '연앙인구',
    avoid: /평균 (?:주민등록)?인구/u,
    wrong: '1인당 수치는 연평균 인구로 나눕니다.',
    right: '1인당 수치는 연앙인구로 나눕니다.'
  },
  {
    concept: 'mid-year population',
    language: 'he',
    write: 'אוכלוסייה ממוצעת',
    avoid: /(?:תושבים|אוכלוסייה)[^.;]{0,20}ממוצע שנתי/u,
    wrong: 'תושבים, ממוצע שנתי',
    right: 'אוכלוסייה ממוצעת; שיעור הצמיחה הוא ממוצע שנתי'
  },
  {
    concept: 'annual growth',
    language: 'en',
    write: 'annual growth',
    avoid: /\byearly growth\b|\bgrowth a year\b/iu,
    wrong: 'Mean yearly growth',
    right: 'Average annual growth; residents grew by 2% a year'
  },
  {
    concept: 'annual growth',
    language: 'ko',
    write: '연평균 증감률',
    avoid: /연평균 (?:성장률|증가율|변화율)/u,
    wrong: '연평균 증가율이 3.2%였습니다.',
    right: '연평균 증감률이 3.2%였습니다.'
  },
  {
    concept: 'official',
    language: 'en',
    write: 'official',
    avoid: /[(,] ?published\b(?! (?:by|in|on)\b)|\b(?:above|÷) published\b|\bpublished (?:values?|figures?|basis|average|÷)/iu,
    wrong: 'The average is ₩42.9 million (published).',
    right: 'The average is ₩42.9 million (official); published in 2024.',
    only: 'messages'
  },
  {
    concept: 'our calculation',
    language: 'en',
    write: 'our calculation',
    avoid: /\bderived\b/iu,
    wrong: '66.0% of the average (derived).',
    right: '66.0% of the average (our calculation).'
  },
  {
    concept: 'our calculation',
    language: 'ko',
    write: '계산값',
    avoid: /파생값|도출값|산출값|유도값/u,
    wrong: '파생값은 66.0%입니다.',
    right: '계산값은 66.0%입니다.'
  },
  {
    concept: 'our calculation',
    language: 'he',
    write: 'חישוב שלנו',
    avoid: /(?:^|[,(÷−·] ?)מחושב(?:ת|ים|ות)?(?= ?(?:$|[,.;:)÷−·]))|נגזרת? מהטבלאות/u,
    wrong: '66.0% מהממוצע (מחושב).',
    right: '66.0% מהממוצע (חישוב שלנו); כיצד הנתונים מחושבים'
  },
  {
    concept: 'city figure',
    language: 'en',
    write: 'city figure',
    avoid: /\bstated\b(?! otherwise)/iu,
    wrong: '₩28.68 million (stated by the city)',
    right: '₩28.68 million (city figure), at current prices unless stated otherwise',
    only: 'messages'
  },
  {
    concept: 'city figure',
    language: 'he',
    write: 'נתון העירייה',
    avoid: /(?:^|\()לפי העירייה/u,
    wrong: '28.68 מיליון וון (לפי העירייה)',
    right: '28.68 מיליון וון (נתון העירייה)',
    only: 'messages'
  },
  {
    concept: 'preliminary, final',
    language: 'en',
    write: 'preliminary, final',
    avoid: /\bprovisional (?:data|estimates?|figures?|values?)\b/iu,
    wrong: 'p: provisional figures',
    right: 'p: preliminary figures; a provisional site plan'
  },
  {
    concept: 'preliminary, final',
    language: 'ko',
    write: '잠정치, 확정치',
    avoid: /잠정 ?값|확정 ?값|속보치/u,
    wrong: 'p: 잠정값',
    right: 'p: 잠정치'
  },
  {
    concept: 'preliminary, final',
    language: 'he',
    write: 'ארעי, סופי',
    avoid: /(?:נתון|ערך|אומדן) (?:זמני|ראשוני)|נתונים (?:זמניים|ראשוניים)/u,
    wrong: 'p: נתון זמני',
    right: 'p: נתון ארעי'
  },
  {
    concept: 'no data',
    language: 'ko',
    write: '자료 없음',
    avoid: /(?:수치|값|데이터) 없음/u,
    wrong: '– 수치 없음',
    right: '– 자료 없음'
  },
  {
    concept: 'percentage points',
    language: 'en',
    write: 'percentage points',
    avoid: /\bper[- ]?cent(?:age)?-points?\b|\bper ?cent points?\b|% ?points?\b|\d ?pp\b/iu,
    wrong: '+1.2 pp against the average',
    right: '+1.2 percentage points against the average'
  },
  {
    concept: 'percentage points',
    language: 'ko',
    write: '%p',
    avoid: /(?:%|퍼센트) ?포인트/u,
    wrong: '1.2%포인트 높습니다',
    right: '1.2%p 높습니다; 로그포인트'
  },
  {
    concept: 'percentage points',
    language: 'he',
    write: 'נקודות אחוז',
    avoid: /נקודות? (?:האחוז|אחוזים)|%(?:־| )נקודות/u,
    wrong: '1.2 נקודות אחוזים',
    right: '1.2 נקודות אחוז'
  },
  {
    concept: 'industry',
    language: 'en',
    write: 'industry (in tables: economic activity)',
    avoid: /(?<!economic )\bactivit(?:y|ies)\b(?! group)/iu,
    wrong: 'Contributions of the activities',
    right: 'Contributions of the industries; value added by economic activity'
  },
  {
    concept: 'industry',
    language: 'ko',
    write: '업종, 표에서는 경제활동(업종)',
    avoid: /\d개 활동|경제활동(?!\(업종\)|인구)/u,
    wrong: '명목은 16개 활동이며 합하면 총부가가치입니다.',
    right: '명목은 16개 업종이며, 표 이름은 경제활동(업종)별 부가가치입니다. 홍보 활동이며'
  },
  {
    concept: 'industry',
    language: 'he',
    write: 'ענף',
    avoid: /פעילו(?:ת|יות) כלכלי(?:ת|ות)/u,
    wrong: 'ערך מוסף לפי פעילות כלכלית',
    right: 'ערך מוסף לפי ענף'
  },
  {
    concept: 'shift-share',
    language: 'ko',
    write: '변이할당분석',
    avoid: /시프트 ?셰어|변이-?할당(?!분석)/u,
    wrong: '시프트셰어 분해',
    right: '변이할당분석'
  },
  {
    concept: 'shift-share',
    language: 'he',
    write: 'ניתוח היסט־חלק',
    avoid: /(?<!היסט־חלק \()shift[-־]share/iu,
    wrong: 'בפירוק shift-share',
    right: 'בניתוח היסט־חלק; ניתוח היסט־חלק (shift-share)'
  },
  {
    concept: 'location quotient',
    language: 'ko',
    write: '입지계수(LQ)',
    avoid: /입지상|특화 ?(?:계수|지수)/u,
    wrong: '특화계수 1.8',
    right: '입지계수(LQ) 1.8'
  },
  {
    concept: 'location quotient',
    language: 'he',
    write: 'מנת מיקום',
    avoid: /מקדם (?:ה?מיקום|התמחות)/u,
    wrong: 'מקדם מיקום 1.8',
    right: 'מנת מיקום 1.8'
  },
  {
    concept: 'milestone',
    language: 'ko',
    write: '주요 일정',
    avoid: /마일스톤|이정표|사업 경과/u,
    wrong: '사업 경과 (CSV)',
    right: '주요 일정(CSV)'
  },
  {
    concept: 'milestone',
    language: 'he',
    write: 'אבן דרך',
    avoid: /ציו(?:ן|ני) ה?דרך/u,
    wrong: 'ציוני דרך',
    right: 'אבני דרך'
  },
  {
    concept: 'construction (industry)',
    language: 'ko',
    write: '건설업',
    avoid: /건축업|건설 부문/u,
    wrong: '건설 부문 부가가치',
    right: '건설업 부가가치'
  },
  {
    concept: 'construction (industry)',
    language: 'he',
    write: 'בינוי',
    avoid: /ענף הבנייה|ערך מוסף[^.]{0,12} בבנייה/u,
    wrong: 'ערך מוסף ריאלי בבנייה',
    right: 'ערך מוסף ריאלי בבינוי; תחילת הבנייה'
  },
  {
    concept: 'jobs',
    language: 'he',
    write: 'מקומות עבודה',
    avoid: /(?<!\p{L})[בהוכלמש]*משרות(?!\p{L})/u,
    wrong: '50,000 משרות',
    right: '50,000 מקומות עבודה'
  },
  {
    concept: 'export, download',
    language: 'en',
    write: 'export, download',
    avoid: /\b(?:take|takes|taken|taking)\b(?: \w+){0,3} along\b/iu,
    wrong: 'Each can be taken along as CSV.',
    right: 'Each can be downloaded as CSV.'
  },
  {
    concept: 'export, download',
    language: 'ko',
    write: '내보내기, 내려받기',
    avoid: /가져가기|다운로드/u,
    wrong: 'CSV 다운로드',
    right: 'CSV 내려받기'
  },
  {
    concept: 'export, download',
    language: 'he',
    write: 'ייצוא, הורדה',
    avoid: /לקחת (?:איתך|הלאה|אתכם|איתכם)/u,
    wrong: 'אפשר לקחת איתכם כקובץ',
    right: 'אפשר להוריד כקובץ'
  },
  {
    concept: 'source on request',
    language: 'en',
    write: 'select a number to see its source',
    avoid: /\bin one press\b|\bpress(?:ed|ing)? (?:a|any|the|its) (?:number|figure|value|cell|mark)\b/iu,
    wrong: 'Every number leads to its source in one press.',
    right: 'Select a number to see its source. Press Enter to open it.'
  },
  {
    concept: 'period',
    language: 'en',
    write: 'period (of n years), or count municipalities',
    avoid: /\bstretch(?:es)?\b/iu,
    wrong: '5 of 124 stretches did as much',
    right: '2 of 31 municipalities grew as much over a period of eight years'
  },
  {
    concept: 'highest in 2015',
    language: 'en',
    write: 'GRDP per capita was highest in …, when construction made … of value added',
    avoid: /\b(?:building|construction) boom\b/iu,
    wrong: '2015 was the peak of a building boom.',
    right: 'GRDP per capita was highest in 2015. Sales boom 2016-2018.'
  },
  {
    concept: 'highest in 2015',
    language: 'ko',
    write: '1인당 GRDP가 가장 높았던 해 …',
    avoid: /건설 ?붐|건설 ?경기의 정점/u,
    wrong: '2015년은 건설 붐의 정점이었습니다.',
    right: '1인당 GRDP는 2015년에 가장 높았습니다. 분양 붐.'
  },
  {
    concept: 'highest in 2015',
    language: 'he',
    write: 'התוצר לנפש היה הגבוה ביותר ב…',
    avoid: /(?:גאות|בום|פריחת) ה?בנייה/u,
    wrong: '2015 הייתה שיא של גאות בנייה.',
    right: 'התוצר לנפש היה הגבוה ביותר ב־2015. גאות במכירות.'
  },
  {
    concept: 'percentages',
    language: 'en',
    write: 'no space before %',
    avoid: /[\d}]\s%/u,
    wrong: '66.8 % of the average',
    right: '66.8% of the average, % of the average'
  },
  {
    concept: 'ranges',
    language: 'ko',
    write: '2015~2022년',
    avoid: /(?<!\d)(?:19|20)\d\d[–-](?:19|20)\d\d(?!\d)|\}[–-]\{/u,
    wrong: '2015–2022년',
    right: '2015~2022년, 209-9 일원, 105, 493–505'
  },
  {
    concept: 'none',
    language: 'en',
    write: 'is not one; there is no …',
    avoid: /\b(?:is|are|was|were) none\b|\bnone of them the start\b/iu,
    wrong: 'dated events, none of them the start of works',
    right: 'no start of works among the dated events'
  },
  {
    concept: 'as printed',
    language: 'en',
    write: 'unchanged',
    avoid: /\bas (?:it|they) stands?\b/iu,
    wrong: 'Keep as it stands',
    right: 'Keep unchanged'
  },
  {
    concept: 'number of years',
    language: 'en',
    write: 'the number of years',
    avoid: /\bso many (?:years|days|municipalities|people|residents)\b/iu,
    wrong: 'over so many years',
    right: 'over eight years'
  },
  {
    concept: 'main industries',
    language: 'en',
    write: 'industries',
    avoid: /\bwhat (?:it|the municipality|the city|\{\w+\}) lives on\b/iu,
    wrong: 'What it lives on',
    right: 'Main industries'
  }
];
