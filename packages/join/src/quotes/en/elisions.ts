/** Words that an apostrophe may open without a quotation. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'tis twas twere til till cause em im n bout round neath nother ere gainst kay sup scuse bus phone cello tween'.split(
    ' ',
  ),
)
