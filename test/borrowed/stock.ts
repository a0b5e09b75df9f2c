/**
 * Phrases that no writer owns, each with the reason: they count for nothing in the search for borrowed sentences. No sentence of
 * anybody's belongs here; the test fails where a phrase is no longer used.
 */
export const STOCK: { readonly [phrase: string]: string } = {
  'parses out the facts from the messaging': 'what Readout is for, in the words of its house',
  'Organisation for Security and Co-operation in Europe': 'a name',
  'Organization for Security and Co-operation in Europe': 'a name',
  'Organisation for Economic Co-operation and Development': 'a name',
  'United States Department of Housing and Urban Development': 'a name',
  'Bureau of Alcohol, Tobacco, Firearms and Explosives': 'a name',
  'Chairman of the Joint Chiefs of Staff': 'the name of an office',
  'by those who can afford': 'page/en: an appeal for money that stands under every article of a paper',
  'such a critical moment': 'the same appeal, and others',
  'read the full story': 'page/en: a link below a teaser',
  'read the rest': 'page/en: another',
  'let us know what you think': 'page/en: an invitation to comment',
  'is not responsible for the content': 'page/en: what every site says of others',
  'sign up for the': 'page/page.test: an invitation to a newsletter, in what a speaker says',
  'Correction: an earlier version of this article': 'bench/own: how papers open a correction',
  'on condition of anonymity': 'bench/own: how papers name nobody',
  'for the first time since': 'bench/own',
  'in the second half of the year': 'time: a phrase that the room reads',
  'early hours of': 'time: another',
  'closed until further notice': 'time: another, with no time in it',
  'have not been told when': 'server/test: half of a sentence made there',
}
