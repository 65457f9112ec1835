import type { Period } from '../statistics/series';
import type { Line } from '../view/lines';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';

/**
 * Origin of a line's figure in a year.
 *
 * @example Hanam 2022, derived: grdp 41450/2022/nominal/2020 9,228,870; population 41450/2021 320,087 and 41450/2022 326,059
 */
export function lineOrigin(maker: OriginMaker, { key, unit, indexPeriod }: Line, period: Period): Origin[] {
  switch (unit) {
    case 'level':
      return maker.level(key, period);
    case 'share':
      return maker.share(key, period);
    case 'gap':
      return maker.gap(key, period);
    case 'index':
      return maker.index(key, indexPeriod ?? period, period);
    case 'change':
      return maker.change(key, period - 1, period);
    case 'increase':
      return maker.increase(key, period);
  }
}
