/**
 * Words of accounts, lower case: "the third quarter" beside one of them is one of the calendar, elsewhere it may be of a match
 * or a town. Own writing.
 */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  `profit profits earnings revenue revenues sales turnover loss losses results growth output gdp economy economic exports imports
inflation income deliveries shipments orders guidance forecast forecasts outlook dividend margin margins investment spending
borrowing deficit surplus production prices shares investors analysts company bank retailer carmaker grew shrank contracted`.split(
    /\s+/,
  ),
)
