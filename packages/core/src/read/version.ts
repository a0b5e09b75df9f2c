/** Version of the reader: the same bytes with the same version, model and registry give the same record. */
export const READER_VERSION = '0.1.0'
