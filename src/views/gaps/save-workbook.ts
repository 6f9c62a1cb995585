import writeExcelFile from 'write-excel-file/browser';
import { type WorkbookInput, workbookSheets } from './workbook.ts';

/** Hands the list to the reader as `hinterland-gaps.xlsx`. */
export async function saveWorkbook(input: WorkbookInput): Promise<void> {
  await writeExcelFile(workbookSheets(input)).toFile('hinterland-gaps.xlsx');
}
