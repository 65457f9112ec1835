import { POPULATION } from '$lib/statistics/figures';
import { countsResidents } from '$lib/importer/unit';
import type { FileSummary, ItemSummary, RegionSummary } from '$lib/importer/summary';
import type { FileSeriesPoints } from '$lib/importer/series';
import type { Series } from '$lib/statistics/series';
import type { Board } from '$lib/view/board';
import { closestKey, comparedKeys, comparedUnit, spellCompared, type ComparedKey } from '$lib/view/ownData/compared';
import { builtInResidents, hasResidents, MOST_REGIONS, ownValues, residentsOf, type OwnChoice } from '$lib/view/ownData/ownFigure';
import type { OpenFile } from './openFile.svelte';

/** Residents by which figures are divided: none, the dashboard's, or those of an item of a file. */
export type Per = 'none' | 'built' | string;

/** An item of one of the open files. */
export interface FileItem {
  key: string;
  file: OpenFile;
  summary: FileSummary;
  item: ItemSummary;
}

/** Residents that an item of a file counts. */
export interface FileResidents {
  of: FileItem;
  all: readonly FileSeriesPoints[];
}

/** Regions beyond this many times the focus would flatten its line. */
const FAR = 8;

/** The reader's choices for the chart: an item of a file, regions, years, unit, residents, and comparisons. */
export class OwnView {
  itemKey: string | null = $state(null);
  regions: string[] | null = $state.raw(null);
  from: number | null = $state(null);
  to: number | null = $state(null);
  factor: number | null = $state(null);
  per: Per = $state('none');
  /** undefined: the closest of the dashboard's measures. */
  compare: ComparedKey | null | undefined = $state(undefined);

  readonly items: FileItem[] = $derived.by(() =>
    this.files().flatMap((file) => {
      const { charted: summary } = file;
      // While a file is read again, its previous data stay, so that the page does not jump.
      if (!summary) return [];
      return summary.items.filter(({ figures }) => figures > 0).map((item) => ({ key: `${file.id}/${item.key}`, file, summary, item }));
    })
  );
  readonly chosen: FileItem | undefined = $derived(this.items.find(({ key }) => key === this.itemKey) ?? this.items[0]);
  /** Figures of all listed regions of the item: for finding close measures, and for the revisions. */
  all: FileSeriesPoints[] = $state.raw([]);
  /** Residents of the file by which figures are divided. */
  #fileResidents: FileResidents | null = $state.raw(null);

  constructor(
    readonly board: Board,
    private readonly files: () => readonly OpenFile[]
  ) {
    $effect(() => {
      const { chosen } = this;
      if (!chosen) {
        this.all = [];
        return;
      }
      let isCurrent = true;
      const regions = chosen.summary.regions.map(({ key }) => key);
      void chosen.file.ask('series', { item: chosen.item.key, regions }).then((found) => {
        if (isCurrent) this.all = found;
      });
      return () => {
        isCurrent = false;
      };
    });
    $effect(() => {
      const residents = this.items.find(({ key }) => key === this.per);
      if (!residents) {
        this.#fileResidents = null;
        return;
      }
      let isCurrent = true;
      const regions = residents.summary.regions.map(({ key }) => key);
      void residents.file.ask('series', { item: residents.item.key, regions }).then((found) => {
        if (isCurrent) this.#fileResidents = { of: residents, all: found };
      });
      return () => {
        isCurrent = false;
      };
    });
  }

  get regionChoices(): RegionSummary[] {
    return this.chosen?.summary.regions.filter(({ key }) => this.all.some(({ region }) => region === key)) ?? [];
  }

  /** The drawn regions: as chosen, else the focus, with the benchmark if it does not flatten the focus. */
  get drawn(): FileSeriesPoints[] {
    const { focus, benchmark } = this.board.config;
    const find = (region: string) => this.all.find((own) => own.region === region);
    if (this.regions) {
      const chosen = this.regions.flatMap((region) => find(region) ?? []);
      if (chosen.length > 0) return chosen;
    }
    const [own, theirs] = [find(focus), find(benchmark)];
    const largest = (one: FileSeriesPoints) => Math.max(0, ...points(one));
    if (own) return theirs && largest(theirs) <= FAR * largest(own) ? [own, theirs] : [own];
    return this.all.filter(({ points: found }) => found.some(({ value }) => value !== null)).slice(0, 1);
  }

  /** Residents of a file by which figures are divided; null until the chosen ones are loaded. */
  get fileResidents(): FileResidents | null {
    return this.#fileResidents?.of.key === this.perNow ? this.#fileResidents : null;
  }

  get years(): { first: number; last: number } {
    const found = this.all.flatMap(({ points: own }) => own.map(({ year }) => year));
    return found.length === 0 ? { first: 0, last: 0 } : { first: Math.min(...found), last: Math.max(...found) };
  }

  get residents(): ReadonlyMap<string, Series> | null {
    const { perNow } = this;
    if (perNow === 'none') return null;
    if (perNow === 'built') return builtInResidents(this.board, this.all);
    const { fileResidents } = this;
    return fileResidents ? residentsOf(fileResidents.all, fileResidents.of.item.unit) : residentsOf([], null);
  }

  /** Residents that fit the figures: the dashboard's where it has a region and year of them, items of residents in the files. */
  get perChoices(): Per[] {
    const unit = this.chosen?.item.unit;
    if (unit?.kind !== 'won') return ['none'];
    const isBuilt = hasResidents(this.all, builtInResidents(this.board, this.all));
    return ['none', ...(isBuilt ? ['built'] : []), ...this.items.filter(isOfResidents).map(({ key }) => key)];
  }

  /** Residents by which figures are divided: as chosen, while they fit the item. */
  get perNow(): Per {
    return this.perChoices.includes(this.per) ? this.per : 'none';
  }

  get compareChoices(): ComparedKey[] {
    const { chosen } = this;
    const kind = chosen?.item.unit?.kind;
    return comparedKeys(this.board).filter((key) => {
      if (key.indicator === POPULATION && !(chosen && isOfResidents(chosen))) return false;
      const unit = comparedUnit(this.board, key);
      return unit.kind === kind && (this.perNow === 'none' || unit.perResident);
    });
  }

  get closest(): ComparedKey | null {
    const { chosen } = this;
    if (!chosen?.item.unit) return null;
    const values = this.all.map((own) => ({
      code: own.code,
      series: ownValues(own, { unit: chosen.item.unit, residents: this.residents })
    }));
    const { kind } = chosen.item.unit;
    return closestKey(this.board, values, kind, true) ?? (this.perNow === 'none' ? closestKey(this.board, values, kind, false) : null);
  }

  get compared(): ComparedKey | null {
    const chosen = this.compare === undefined ? this.closest : this.compare;
    return this.compareChoices.find((key) => chosen && spellCompared(key) === spellCompared(chosen)) ?? null;
  }

  get choice(): OwnChoice | null {
    const { chosen, years } = this;
    if (!chosen) return null;
    return {
      item: chosen.item.item,
      unit: chosen.item.unit,
      fileName: chosen.file.name,
      isResidents: isOfResidents(chosen),
      from: this.from ?? years.first,
      to: this.to ?? years.last,
      factor: this.factor,
      residents: this.residents,
      compare: this.compared
    };
  }

  /** Selects another item: choices made for the previous one may not fit it. */
  chooseItem(key: string): void {
    Object.assign(this, { itemKey: key, regions: null, from: null, to: null, factor: null, per: 'none', compare: undefined });
  }

  toggleRegion(region: string): void {
    const drawn = this.drawn.map((own) => own.region);
    const next = drawn.includes(region) ? drawn.filter((one) => one !== region) : [...drawn, region];
    if (next.length > 0 && next.length <= MOST_REGIONS) this.regions = next;
  }
}

function points({ points: found }: FileSeriesPoints): number[] {
  return found.flatMap(({ value }) => (value === null ? [] : [Math.abs(value)]));
}

/** Where an item has no name the file's says what it counts. */
function isOfResidents({ item: { item, unit }, file }: FileItem): boolean {
  return countsResidents(item === '' ? file.name : item, unit);
}
