/**
 * The reading: one ordered list of stages, on one screen, each with the reason for its place.
 *
 *   page          what is article and what is furniture: nothing else may look at furniture
 *   language      sentences, tokens, tree, names: everything below walks the tree
 *   time          values of time expressions need only tokens and the day of publication
 *   attributions  spans of source, cue and content, from syntax and quotation marks alone; before the actors,
 *                 since a pronoun inside a quotation needs to know where the quotation is and whose
 *   actors        who is who: names, offices, pronouns, metonyms
 *   statements    attributions with speaker, act, authority, addressee: after the actors, since a speaker
 *                 is often a pronoun
 *   events        acts with actors, status, time, place: after statements, since who reports an event is one
 *   voices        the partition of the text, from blocks and statements
 */
export {}
