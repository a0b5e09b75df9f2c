export type {
  ActorAnswer,
  ArticleAnswer,
  EventAnswer,
  FromArticle,
  HappeningAnswer,
  OutletAnswer,
  PairAnswer,
  PeriodAnswer,
  Piece,
  QuotationAnswer,
  StatementAnswer,
  StoryAnswer,
} from './answers.ts'
export { articleAnswer, eventAnswers, statementAnswers } from './from-record.ts'
export { FORMATS, formatHelp, formatOf, formatsOf } from './registry.ts'
export type { Format, Pieces, Taken, Takes, WriteOptions } from './types.ts'
