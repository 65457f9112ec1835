import type { Year } from '../../economy/series';
import type { Line } from '../lines';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';

/**
 * Origin of a line's figure in a year.
 *
 * @example Hanam 2022, derived: grdp 41450/2022/nominal/2020 9,228,870; population 41450/2021 320,087 and 41450/2022 326,059
 */
export function lineOrigin(maker: OriginMaker, { region, measure: of, unit, basis, base, indexYear }: Line, year: Year): Origin[] {
  const level = { region, of, basis, base };
  switch (unit) {
    case 'level':
      return maker.level(level, year);
    case 'share':
      return maker.share(level, year);
    case 'gap':
      return maker.gap(level, year);
    case 'index':
      return maker.index(level, indexYear ?? year, year);
    case 'change':
      return maker.change(level, year - 1, year);
    case 'increase':
      return maker.increase(level, year);
  }
}
