/** A part of a query that was not recognised and was left out. */
export interface Ignored {
  parameter: string;
  value: string;
}

/** How a view is read from a URL, written to it and changed. */
export interface Addressed<View> {
  /** The view of a URL without a query. */
  standard: View;
  /** Malformed or unknown values fall back to the standard and are listed. */
  read(query: URLSearchParams): { view: View; ignored: Ignored[] };
  /** The query of a view, with its question mark, or '' for the standard view. */
  write(view: View): string;
  /** Fetches figures that a view needs and the page does not have; undefined if it has them all. */
  load?(view: View): Promise<void> | undefined;
  /** A changed view that a URL can hold. */
  change(view: View, change: Partial<View>): View;
}

/** How one field of a view is read from and written to its parameter of the same name. */
export interface Codec<Value, Context> {
  /** undefined: not recognised. `refuse` drops one part of a list and keeps the rest. */
  read(text: string, context: Context, refuse: (part: string) => void): Value | undefined;
  write(value: Value, view: object): string;
}

/** One codec for each field of a view: a field without one does not compile. Their order is that of the URL. */
export type Codecs<View, Context> = { [Field in keyof View]: Codec<View[Field], Context> };

/** Parameters that other sites add to links; they have no meaning here and are ignored silently. */
const FOREIGN_PARAMETER = /^(utm_\w+|fbclid|gclid|ref|mc_\w+)$/;

/**
 * Reads a view from a query, field by field. A malformed, unknown or repeated parameter keeps its standard value and is listed;
 * `given` holds the fields that the query had.
 */
export function readQuery<View extends object, Context>(
  query: URLSearchParams,
  codecs: Codecs<View, Context>,
  standard: View,
  context: Context
): { view: View; ignored: Ignored[]; given: Set<keyof View> } {
  const ignored: Ignored[] = [];
  const view = { ...standard };
  const seen = new Set<string>();
  const given = new Set<keyof View>();
  const fields = Object.keys(codecs) as (keyof View)[];

  const read = <Field extends keyof View>(field: Field, text: string) => {
    const before = ignored.length;
    const value = codecs[field].read(text, context, (part) => ignored.push({ parameter: String(field), value: part }));
    if (value === undefined) {
      // Its parts are listed already, if it has any.
      if (ignored.length === before) ignored.push({ parameter: String(field), value: text });
      return;
    }
    view[field] = value;
    given.add(field);
  };
  for (const [parameter, text] of query) {
    const field = fields.find((name) => name === parameter);
    if (field !== undefined && !seen.has(parameter)) read(field, text);
    else if (!FOREIGN_PARAMETER.test(parameter)) ignored.push({ parameter, value: text });
    seen.add(parameter);
  }
  return { view, ignored, given };
}

/** The query of a view, with its question mark, or ''. Only values that differ from the standard are written. */
export function writeQuery<View extends object, Context>(view: View, codecs: Codecs<View, Context>, standard: View): string {
  const text = <Field extends keyof View>(field: Field, of: View) => codecs[field].write(of[field], of);
  const fields = (Object.keys(codecs) as (keyof View)[]).filter((field) => text(field, view) !== text(field, standard));
  return fields.length === 0 ? '' : `?${fields.map((field) => `${String(field)}=${text(field, view)}`).join('&')}`;
}

/** One of a few values. */
export function oneOf<Value extends string>(values: readonly Value[]): Codec<Value, unknown> {
  return { read: (text) => values.find((value) => value === text), write: (value) => value };
}

/** Several of a few values, always in their own order; an empty list is written as `none`. */
export function someOf<Value extends string, Context>(
  valuesOf: (context: Context) => readonly Value[],
  meaning: (text: string, context: Context) => string = (text) => text
): Codec<readonly Value[], Context> {
  return {
    read(text, context, refuse) {
      if (text === NONE) return [];
      const values = valuesOf(context);
      const wanted = new Set<string>();
      for (const part of text.split(',')) {
        const value = meaning(part, context);
        if ((values as readonly string[]).includes(value) && !wanted.has(value)) wanted.add(value);
        else refuse(part);
      }
      // If nothing was recognised the standard is used, and each part is listed.
      return wanted.size === 0 ? undefined : values.filter((value) => wanted.has(value));
    },
    write: (values) => (values.length === 0 ? NONE : values.join(','))
  };
}

const NONE = 'none';

/** A list of choices with one switched on or off; in the order of all of them. */
export function switched<Value extends string>(chosen: readonly Value[], value: Value, on: boolean, all: readonly Value[]): Value[] {
  return all.filter((other) => (other === value ? on : chosen.includes(other)));
}
