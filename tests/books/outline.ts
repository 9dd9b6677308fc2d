import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/** The titles in a PDF's outline, in its order, each with how deep it stands. */
export function outlineOf(document: PDFDocument): { title: string; depth: number }[] {
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return root ? below(root, 1) : []
}

function below(parent: PDFDict, depth: number): { title: string; depth: number }[] {
  const titles: { title: string; depth: number }[] = []
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict)
  while (item) {
    const title = item.lookup(PDFName.of('Title'))
    if (title instanceof PDFString || title instanceof PDFHexString) titles.push({ title: title.decodeText(), depth })
    titles.push(...below(item, depth + 1))
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return titles
}
