import { type Kind, kinds, type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import { type DecimalMark, decimalMarks, type RawColumn, rowsOf, textAt } from '#import/reading/raw-table.ts';

const sampleRows = 2000;
/** Numbers that can be read in one way only: other than three digits follow the mark, a zero stands alone before it, or the other mark parts thousands. */
const surelyMarked: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^\s*[-+]?(\d+\.(\d{1,2}|\d{4,})|0?\.\d+|\d{1,3}(,\d{3})+\.\d+)\s*$/,
  ',': /^\s*[-+]?(\d+,(\d{1,2}|\d{4,})|0?,\d+|\d{1,3}(\.\d{3})+,\d+)\s*$/,
};
const marked = /^\s*[-+]?\d*[.,]\d+\s*$/;

/** The decimal mark of a column: as it is said, or as its cells show it; else that of the other columns of its file. */
export function decimalMark(column: RawColumn, usual: DecimalMark = '.'): DecimalMark {
  if (column.form === 'number') return '.';
  return column.decimal ?? shownMark(column) ?? usual;
}

/** The mark that most columns show; null where no cell has one, so that there is nothing to choose. */
export function usualMark(columns: readonly RawColumn[]): DecimalMark | null {
  const texts = columns.filter(({ form }) => form === 'text');
  const shown = texts.map(shownMark);
  const many = (mark: DecimalMark) => shown.filter((each) => each === mark).length;
  if (many(',') > many('.')) return ',';
  return many('.') > 0 || texts.some((column) => sampledTexts(column).some((text) => marked.test(text))) ? '.' : null;
}

/** Null where the cells could be read either way. A point decides: commas beside it part thousands or stand in other cells. */
function shownMark(column: RawColumn): DecimalMark | null {
  const texts = sampledTexts(column);
  return decimalMarks.find((mark) => texts.some((text) => surelyMarked[mark].test(text))) ?? null;
}

const samples = new WeakMap<object, readonly string[]>();

/** The first cells of a column, which all guesses look at. */
export function sampledTexts(column: RawColumn): readonly string[] {
  const cells = column.form === 'text' ? column.texts : column.numbers;
  const sample = samples.get(cells) ?? Array.from({ length: Math.min(sampleRows, rowsOf(column)) }, (_, row) => textAt(column, row));
  samples.set(cells, sample);
  return sample;
}

const degreesMinutes = /^\s*([-+]?\d+(?:\.\d+)?)\s*[°度]\s*(?:(\d+(?:\.\d+)?)\s*['′分]\s*)?(?:(\d+(?:\.\d+)?)\s*(?:["″秒]|'')\s*)?([NSEW北南东西])?\s*$/i;
const hemisphere = /^\s*([NSEW])?\s*([-+]?\d+(?:\.\d+)?)\s*([NSEW])?\s*$/i;

const pointThousands = /^\s*[-+]?\d{1,3}(\.\d{3})+\s*$/;

/** The number that a text writes, also with spaces or the other mark between thousands, or as degrees and minutes; NaN where it is none. */
export function numberIn(text: string, mark: DecimalMark): number {
  const plain = text === '' ? Number.NaN : Number(text);
  if (mark === ',' && pointThousands.test(text)) return Number(text.replaceAll('.', ''));
  if (!Number.isNaN(plain)) return text.trim() === '' || !Number.isFinite(plain) ? Number.NaN : plain;
  const shown = text.replace(/[\s\u00a0\u2009\u202f]/g, '').replace(/[０-９．－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  if (mark === ',' && /^[-+]?(\d[\d.]*,\d*|,\d+)$/.test(shown)) return Number(shown.replaceAll('.', '').replace(',', '.'));
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(shown)) return Number(shown.replaceAll(',', ''));
  if (/^[-+]?\d+(\.\d+)?$/.test(shown)) return Number(shown);
  const parts = degreesMinutes.exec(text);
  if (parts) {
    const [, degrees, minutes = '0', seconds = '0', side = ''] = parts;
    const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600;
    return /[SW南西]/i.test(side) || degrees.startsWith('-') ? -size : size;
  }
  const sided = hemisphere.exec(shown);
  if (!sided) return Number.NaN;
  return /[SW]/i.test(sided[1] ?? sided[3] ?? '') ? -Number(sided[2]) : Number(sided[2]);
}

const kindWords: Readonly<Record<Kind, RegExp>> = {
  'processing-centre': /processing|sorting|sort centre|sort center|\bhub\b|transit|处理中心|分拨|转运|集散|邮件处理|分拣/i,
  warehouse: /warehouse|depot|fulfil|\bdc\b|仓/i,
  agency: /agency|agent|village point|代办|代理|村邮|便民|合作点/i,
  'service-point':
    /service.?point|post ?office|^(g?p|s|h|b)\.? ?o\.?$|postamt|postfiliale|correos|filiale|agence|pick.?up|outlet|parcel.?shop|locker|counter|branch|relais|bureau|服务网点|服务点|邮政所|支局|邮局|自提|驿站|门店|智能柜|快递柜/i,
  station: /station|delivery office|delivery unit|营业部|营业所|配送|派送|投递|揽投|站点|站|网点/i,
};

/** Code of the kind that a word names; -1 for one that is not known. */
export function kindCode(word: string): number {
  const exact = kinds.indexOf(word.trim().toLowerCase() as Kind);
  if (exact >= 0) return exact;
  const named = (Object.keys(kindWords) as Kind[]).find((kind) => kindWords[kind].test(word));
  return named ? kinds.indexOf(named) : -1;
}

const tierWords: Readonly<Record<Tier, RegExp>> = {
  new1: /^(new ?-?(tier ?)?1|新一线(城市)?|new)$/i,
  '1': /^(t(ier)? ?-?1|1(\.0)?|一线(城市)?|first)$/i,
  '2': /^(t(ier)? ?-?2|2(\.0)?|二线(城市)?|second)$/i,
  '3': /^(t(ier)? ?-?3|3(\.0)?|三线(城市)?|third)$/i,
  '4': /^(t(ier)? ?-?4|4(\.0)?|四线(城市)?|fourth)$/i,
  '5': /^(t(ier)? ?-?5|5(\.0)?|五线(城市)?|fifth)$/i,
  none: /^(none|unlisted|无|未列入|-)?$/i,
};

/** Code of the tier that a word names; -1 for one that is not known. */
export function tierCode(word: string): number {
  return tiers.findIndex((tier) => tierWords[tier].test(word.trim()));
}

const settlementWords: Readonly<Record<Settlement, RegExp>> = {
  urban: /^(urban|city|城区|城市|街道)$/i,
  town: /^(town|镇|乡镇|镇区)$/i,
  rural: /^(rural|village|countryside|农村|乡村|村)$/i,
};

/** The words of a scope in the table's own spelling; null where one is not known. Empty is all. */
export function scopeWords(text: string, of: 'tiers' | 'settlements'): string | null {
  const words = text.split(/[,，、;；|/\s]+/).filter(Boolean);
  const codes = words.map((word) => (of === 'tiers' ? tierCode(word) : settlements.findIndex((name) => settlementWords[name].test(word))));
  if (codes.includes(-1)) return null;
  return codes.map((code) => (of === 'tiers' ? tiers : settlements)[code]).join(',');
}

/** The year that a cell names, as `2016` or as a date; NaN where it is none. */
export function yearIn(text: string): number {
  const found = /(?:^|\D)(1[89]\d\d|20\d\d)(?:\D|$)/.exec(text);
  return found ? Number(found[1]) : Number.NaN;
}
