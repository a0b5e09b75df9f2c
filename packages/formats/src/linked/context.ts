/**
 * The context of our JSON-LD: every term that is written, and nothing else, so that a term that is not here is a mistake and a test
 * finds it. It stands in each document, and no address need be asked. docs/rooms/formats.md says what each of our own means.
 */

/** Namespace of our own terms. Unregistered: a name, not an address. */
const OWN = 'urn:readout:terms:'

const schema = (names: string) => Object.fromEntries(names.split(' ').map((n) => [n, `schema:${n}`]))
const ids = (vocabulary: string, names: string) =>
  Object.fromEntries(names.split(' ').map((n) => [n, { '@id': `${vocabulary}:${n}`, '@type': '@id' }]))
const own = (names: string, type?: string) =>
  Object.fromEntries(names.split(' ').map((n) => [n, type ? { '@id': `readout:${n}`, '@type': type } : `readout:${n}`]))

export const CONTEXT = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  readout: OWN,
  id: '@id',
  type: '@type',
  // schema.org: types, then properties
  ...schema(
    'NewsArticle CreativeWork Quotation Claim Event Collection Person Organization Country Place Thing QuantitativeValue',
  ),
  ...schema(
    'name headline datePublished inLanguage author publisher text startDate endDate previousStartDate location',
  ),
  ...schema('spokenByCharacter actor about value softwareVersion addressCountry address PostalAddress unitText'),
  ...ids('schema', 'url sameAs isBasedOn appearance subjectOf eventStatus exampleOfWork hasPart'),
  // PROV-O
  Entity: 'prov:Entity',
  Activity: 'prov:Activity',
  SoftwareAgent: 'prov:SoftwareAgent',
  ...ids('prov', 'wasDerivedFrom wasQuotedFrom wasGeneratedBy wasAssociatedWith used wasAttributedTo'),
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  // our own
  ...own('Evidence Entry Party'),
  ...own(
    'act authority quoting status statusWords when where kind plover rule relation difference by sha256 record model',
  ),
  ...own('start end independent', 'xsd:integer'),
  ...own('confidence score', 'xsd:double'),
  ...own('published', 'xsd:date'),
  ...own('addressee recipient reportedBy variantOf happening', '@id'),
  ...own('evidence figure credits'),
  history: { '@id': 'readout:history', '@container': '@list' },
} as const
