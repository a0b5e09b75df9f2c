/**
 * The rule families that can be left out one by one (`createReader({ without })`), with what each does, a text that it
 * changes the reading of and one that looks alike and that it leaves as it is. `npm run ablate` measures what each is
 * worth; a family that gains nothing on text nobody has looked at goes.
 */
import { ReadoutError, WITHOUT_NONE, type Without } from '../record/index.ts'

export interface Family {
  /** `statements.…`, `actors.…`, `names.…`: rules of that room; `model.…`: a head of the model. */
  readonly id: string
  readonly does: string
  /** Read otherwise without the family. */
  readonly example: string
  /** Read the same without it. */
  readonly counterExample: string
}

const family = (id: string, does: string, example: string, counterExample: string): Family => ({
  id,
  does,
  example,
  counterExample,
})

export const FAMILIES: readonly Family[] = [
  family(
    'model.attribution',
    'the model’s attribution head: attributions no lexicon lists, better spans, a veto for weak rules',
    'The board credits the new crew for the calm of the port.',
    'The harbour froze in March.',
  ),
  family(
    'model.keep',
    'the model’s head that weighs what grammar and attribution head have found: the unlikely ones are dropped, unsure ones that it likes come in',
    'Traders shrugged off the talk and bought tin.',
    'The harbour froze in March.',
  ),
  family(
    'model.acts',
    'the model’s head of act and authority, with what the rules say as one voice among others',
    'Mr Greger said the ministry had lied to the town about the pier for years.',
    'The harbour froze in March.',
  ),
  family(
    'model.names',
    'the model’s names of people, bodies and places',
    'Ines Kvalsund left Grainmouth for the Larkfield Trust.',
    'She left the town for a trust.',
  ),
  family(
    'statements.turns',
    'turns of an interview or a transcript, by their labels',
    'GREGER: The pier will not reopen.\n\nMODERATOR: When will it?\n\nGREGER: In the spring, if at all.',
    'The pier will not reopen. When will it? In the spring, if at all.',
  ),
  family(
    'statements.tags',
    'quotations with a tag before, behind or between',
    '“The pier is shut,” said Mr Greger.',
    'Mr Greger said the pier was shut.',
  ),
  family(
    'statements.loose-tags',
    'tags no lexicon has, behind a quotation that ends in a comma',
    '“The pier is shut,” said Mr Greger. “It is not,” Mrs Kvalsund shot back.',
    '“The pier is shut,” said Mr Greger. Mrs Kvalsund shot a goose.',
  ),
  family(
    'statements.pieces',
    'a quotation that goes on behind its tag',
    '“We came,” said Mr Greger, “and we will stay.”',
    '“We came and we will stay,” said Mr Greger.',
  ),
  family(
    'statements.backwards',
    'paragraphs that open with the mark of a speech whose tag stands under its last one',
    '“We lost the boats in one night.\n\n“And then we left,” said Mr Greger.',
    '“We lost the boats in one night and then we left,” said Mr Greger.',
  ),
  family(
    'statements.phrases',
    'cues of several words',
    'The mayor made clear that the pier would close.',
    'The mayor said that the pier would close.',
  ),
  family(
    'statements.what-called',
    'a word for a thing, put down to somebody: “what he called a sham”',
    'The crew ended what Mr Greger called a “sham” of a voyage.',
    'Mr Greger called the voyage a “sham”.',
  ),
  family(
    'statements.according',
    '“according to”, “in the words of”',
    'The pier will close in May, according to the harbour board.',
    'The pier will close in May, in accord with the plan.',
  ),
  family(
    'statements.passives',
    'passives of saying, believing, charging and telling',
    'The crew was told to leave the pier.',
    'The crew was made to leave the pier.',
  ),
  family(
    'statements.clauses',
    'verbs of saying and thinking with what they govern',
    'The board said that the pier would close.',
    'The board met and the pier will close.',
  ),
  family(
    'statements.nominals',
    'nouns and adjectives of saying and thinking: “her claim that”, “confident that”',
    'Her claim that the pier was safe surprised the crew.',
    'Her boat that the pier sheltered surprised the crew.',
  ),
  family(
    'statements.labels',
    'quotations behind a label or in brackets, without a verb',
    'His answer: “The pier stays shut.”',
    'The sign on the pier is shut in winter.',
  ),
  family(
    'statements.beside',
    'the words right beside a cue correct the tree: the subject directly before its verb, the person told no part of what is told',
    'The board, urged to act by the crews, sat still.',
    'The board acted and the crews sat still.',
  ),
  family(
    'statements.subordinate',
    'what a cue in a subordinate clause governs ends where the main clause begins',
    'While the mayor believes the toll, no one on the board agreed.',
    'The mayor believes the toll.',
  ),
  family(
    'statements.quoted-as',
    'quotations behind “as” that no clause has taken',
    'The mayor has gone after the board as a “walking disaster”.',
    'The mayor has worked as a “fixer” for the board.',
  ),
  family(
    'statements.ownerless',
    'a quotation without a cue is of whoever spoke last',
    '“The pier is shut,” said Mr Greger.\n\nThe crews went home in the rain.\n\n“Nobody asked us about it at all.”',
    '“The pier is shut,” said Mr Greger.\n\nThe crews went home in the rain.\n\nNobody asked us about it at all.',
  ),
  family(
    'statements.hearsay',
    'adverbs of hearsay: “reportedly”, “allegedly”',
    'The captain reportedly left the ship.',
    'The captain repeatedly left the ship.',
  ),
  family(
    'statements.citing',
    '“citing”, “quoting” behind a clause',
    'The pier will close in May, the Courier wrote, citing two officials.',
    'The pier will close in May, the Courier wrote.',
  ),
  family(
    'statements.channels',
    'the channel of a statement: “in a letter”, “on his blog”',
    'The board said in a letter that the pier would close.',
    'The board said in May that the pier would close.',
  ),
  family(
    'statements.said-then',
    'a day right behind the cue is that of the saying',
    'The board said on Friday it would close the pier.',
    'The board said it would close the pier on Friday.',
  ),
  family(
    'statements.act',
    'the act by cue and content; without it everything is asserted',
    'The board promised to close the pier.',
    'The board said the pier was old.',
  ),
  family(
    'actors.antecedents',
    'the learnt ranker of whom a pronoun or a description stands for; without it the rules alone say',
    'Ada Holm won the race on Monday. The runner said the track was wet.',
    'Ines Kvalsund said the pier was shut.',
  ),
  family(
    'actors.dictionary',
    'nouns that no list has and the dictionary knows for people or for groups of them',
    'A welder shut the pier on Monday. Stonemasons from Oslo left early.',
    'A mayor shut the pier on Monday. Officials from Oslo left early.',
  ),
  family(
    'actors.pronoun.person',
    '“he” and “she”',
    'Ines Kvalsund arrived on Monday. She said the pier was shut.',
    'Ines Kvalsund arrived on Monday. They said the pier was shut.',
  ),
  family(
    'actors.pronoun.it',
    '“it” for a body or a state that speaks or acts near by',
    'The Larkfield Trust met on Monday. It said the pier was shut.',
    'The Larkfield Trust met on Monday. It was raining.',
  ),
  family(
    'actors.pronoun.plural',
    '“they” for the last group',
    'Two officials arrived on Monday. They said the pier was shut.',
    'An official arrived on Monday. He said the pier was shut.',
  ),
  family(
    'actors.first-person',
    '“I” and “we” in a quotation are its speaker',
    '“I closed the pier,” said Ines Kvalsund.',
    '“The pier is closed,” said Ines Kvalsund.',
  ),
  family(
    'actors.apposition',
    'a description beside a name is the same person or body',
    'Ines Kvalsund, the captain, said the pier was shut.',
    'Ines Kvalsund said the pier was shut.',
  ),
  family(
    'actors.coordinate',
    '“A and B”, for “they”',
    'Ines Kvalsund and Olav Greger arrived. They said the pier was shut.',
    'Ines Kvalsund arrived. She said the pier was shut.',
  ),
  family(
    'actors.titles',
    'titles before a name, read for the whole article before its offices alone',
    'The prime minister left early. Danish Prime Minister Olav Greger had met the crews.',
    'Olav Greger left early and met the crews.',
  ),
  family(
    'actors.last-speaker',
    'who spoke last speaks on, for the next “he said”',
    'Ines Kvalsund said the pier was shut. Marta Holm watched the boats. “It is closed,” she said.',
    'Ines Kvalsund said the pier was shut.',
  ),
  family(
    'actors.namesakes',
    'a surname that is a country, where the article does not speak of the country',
    'Thabo Jordan is mayor of Ashford. Jordan said the tender was clean.',
    'Ines Kvalsund said the pier was shut.',
  ),
  family(
    'actors.joint',
    'two named sources of one verb speak together',
    'Lark Foods and Calder Lines said the tax was unfair.',
    'Ines Kvalsund said the pier was shut.',
  ),
  family(
    'actors.setting',
    'the country an article is set in, for offices without one',
    'OTTAWA — The foreign minister said the port would close.',
    'Ines Kvalsund said the port would close.',
  ),
  family(
    'actors.local',
    'institutions that many countries have are of the country the article is set in',
    'CANBERRA — The Treasury said the port would close.',
    'CANBERRA — Ines Kvalsund said the port would close.',
  ),
  family(
    'actors.bodies',
    'one body for its full name, its acronym and its short forms',
    'The Larkfield Heritage Trust (LHT) met on Monday. The LHT said the pier was shut.',
    'Ines Kvalsund met the crews on Monday. She said the pier was shut.',
  ),
  family(
    'actors.same-noun',
    '“the official”, “the general”: the last person so described',
    'An official from the port called on Monday. The official said the pier was shut.',
    'An official from the port called on Monday. A driver said the pier was shut.',
  ),
  family(
    'actors.office-holder',
    'an office alone is whoever of the article holds it',
    'President Ines Kvalsund met Olav Greger and Marta Holm. The president said the pier was shut.',
    'Ines Kvalsund came home on Monday. A driver said the pier was shut.',
  ),
  family(
    'actors.speaks-for',
    'a bare “a spokesman” speaks for the body spoken of last',
    'The Larkfield Trust met on Monday. A spokesman said the pier was shut.',
    'The Larkfield Trust met on Monday. A driver said the pier was shut.',
  ),
  family(
    'actors.counterpart',
    '“his Danish counterpart”: who holds the same office there',
    'Foreign Minister Olav Greger met his Danish counterpart on Monday.',
    'Foreign Minister Olav Greger met his Danish friends on Monday.',
  ),
  family(
    'actors.misspelt',
    'a surname printed in two ways',
    'Leslie Winterton said the pier was shut. Wintertan said the boats were lost.',
    'Leslie Winterton said the pier was shut. Greger said the boats were lost.',
  ),
  family(
    'names.registry',
    'countries, capitals, bodies and outlets that the registry knows',
    'Denmark said the port would close.',
    'Ines Kvalsund said the port would close.',
  ),
  family(
    'names.labels',
    'names in capitals before a colon, in transcripts',
    'GREGER: The pier will not reopen.\n\nHOLM: When will it?\n\nGREGER: In the spring, if at all.',
    'Olav Greger closed the pier.',
  ),
  family(
    'names.office-bodies',
    'bodies called after whoever heads them, as one name',
    'A deputy of the Marlow County Sheriff’s Department was hurt.',
    'The sheriff’s car was hurt.',
  ),
  family(
    'names.syllables',
    'Korean names with their hyphen: “Park Jin-ho”',
    'Park Jin-ho said the pier was shut.',
    'Olav Greger said the pier was shut.',
  ),
  family(
    'names.greetings',
    'a capital behind “Mr” or “Ms” is a person’s name',
    'They thanked Ms Frost and Mr Rain.',
    'They thanked the frost and the rain.',
  ),
  family(
    'names.untagged',
    'runs of proper nouns that the model has passed over',
    'Zorvex (NH) sank.',
    'The old boat sank.',
  ),
  family(
    'names.common',
    'words in capitals that are no names are left out',
    'The Department said the pier was shut.',
    'Olav Greger said the pier was shut.',
  ),
  family(
    'names.particles',
    'names joined by small words: “Pieter van den Berg”',
    'Luiz van der Berg met the crews.',
    'Luiz Berg met the crews.',
  ),
  family(
    'names.joins',
    'names side by side that are one, and words that belong to them',
    'Kvalsund Shipping plc said the pier was shut.',
    'Olav Greger said the pier was shut.',
  ),
  family(
    'names.bearers',
    'a name with a word that names a person elsewhere is that person’s',
    'Xi Mingze arrived on Monday. Mr Xi said little.',
    'Olav Greger said the pier was shut.',
  ),
  family(
    'names.types',
    'what kind of name it is, by where it stands in the whole document',
    'Norvolt Ltd halted work. Norvolt blamed rain.',
    'She said profits had risen.',
  ),
  family(
    'names.borne',
    'surnames and given names that are months, titles or places, by the full name that shows who bears them',
    'Lawyer Alan Pope told the board he was wrong. Pope said the plan was sound.',
    'The pope told the board he was wrong.',
  ),
  family(
    'names.surnames',
    'surnames of people named in full that the model has passed over',
    'Ines Page closed the pier. The younger Page said the boats were lost.',
    'She closed the pier.',
  ),
]

const IDS: ReadonlySet<string> = new Set(FAMILIES.map((f) => f.id))

/** The set of these ids. Throws R2010 for one that is no family. */
export function familiesOf(ids: readonly string[]): Without {
  const unknown = ids.find((id) => !IDS.has(id))
  if (unknown !== undefined)
    throw new ReadoutError('R2010', `there is no rule family “${unknown}” to leave out: give ids of FAMILIES`)
  return ids.length ? new Set(ids) : WITHOUT_NONE
}
