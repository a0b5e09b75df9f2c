"""Kinds of hits, and the words and patterns they go by."""
import re

KINDS = {
    # hard
    "within-outside": "nested statement whose content lies outside that of its parent",
    "edge-comma": "source or unquoted content that ends in a comma",
    "cue-auxiliary": "cue begins with an auxiliary, adverb or conjunction",
    "trigger-auxiliary": "trigger begins with an auxiliary or article",
    "trigger-complement": "trigger runs on into a complement with of, by or to",
    "trigger-long": "trigger of more than five words",
    "plain-saying": "event (not soft) whose trigger is said, told, added, noted, believes, found",
    "name-form": 'name with article, title, nickname in quotation marks, possessive or "government of"',
    "names-differ": "two forms of one name in one document",
    "where-actor": "place equals an acting participant",
    "kind-quotes": "kind does not fit the quotation marks",
    "authority-source": "authority against the source: named without a name or pronoun, hearsay with a source, named/office/outlet without one",
    "death-role": "intransitive died, resigned, retired with a recipient and no actor",
    "patient-role": "passive killed, injured, arrested with the patient as actor",
    "speech-belief": "cue of belief or intention with speech true",
    "nested-according": '"According to Z" over a clause that has its own speaker: via, not a statement of its own',
    "lead-missing": "no event of worth lead",
    "soft-lead": "lead that is soft",
    # dates
    "weekday": "day that is not the weekday named in the clause",
    "relative-day": "day against yesterday, today, tomorrow in the clause (narrator only)",
    "future-happened": "happened after publication",
    "past-planned": "planned before publication",
    "undated-when": "day or week although the publication date is not known and no date stands in the text",
    "when-unsupported": "date with no word of time near the trigger",
    "year-unsupported": "year that is neither in the text nor within a year of publication",
    # loose
    "agentless-actor": "passive without by-phrase that has actors",
    "name-unsupported": "participant of whom no word stands in the text",
    "where-unsupported": "place of which no word stands in the text",
    "by-missing": "no reportedBy although every body mention lies in content of statements",
    "by-vouched": "reportedBy although a body mention lies outside all statements",
    "by-not-innermost": "reportedBy is not the innermost statement that holds the trigger",
    "status-modal": "happened under will, would, could, may, might",
    "status-negated": "happened under not, never, no",
    "act-cue": "act against the cue (denied, accused, urged, threatened, praised)",
    "type-trigger": "type against the decided list (and no alternative)",
    "addressee-missing": "told, urged, asked, warned + person without addressee",
    "unjoined": "two events with one trigger word and the same participants and status",
    "minor-headline": "minor or main although a mention stands in the headline",
    "lead-nowhere": "lead with no mention in headline or first paragraph",
}
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "january february march april may june july august september october november december".split()
AUX = set("is are was were be been being has have had will would could should may might must can do does did".split())
PRON = set(
    "he she they it we i you who which that this these those his her their its one some many others both him them the".split()
)
TITLE = re.compile(
    r"^(?:(?-i:the|a|an)|mr|mrs|ms|dr|sir|president|prime minister|senator|sen\.?|gov\.?|governor|rep\.?|judge|justice|minister|king|queen|general|gen\.?|captain|lt\.?|police chief)\s",
    re.I,
)
TIME = re.compile(
    r"\b(?:\d{4}|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?\b|\b(?:yester|to)day|tonight|tomorrow|\b(?:morning|afternoon|evening|night|noon|midnight|week|weekend|month|year|decade|day|hour|minute|ago|now|current|currently|recent|recently|earlier|later|since|until|after|before|then|when|while|during|meanwhile|same|a\.m|p\.m|am|pm|christmas|easter|summer|winter|spring|autumn|fall|season|"
    + "|".join(MONTHS)
    + r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)s?\b",
    re.I,
)
TYPE = [
    (r"arrest\w*|detain\w*|raid\w*|interrogat\w*|imprison\w*|jailed|confin\w*", {"COERCE", "SANCTION"}),
    (
        r"charged|sued|indict\w*|lawsuits?|accus\w+|criticis\w+|criticiz\w+|denounc\w+|condemn\w+|investigat\w+|complain\w*",
        {"ACCUSE"},
    ),
    (r"resign\w*|stepp?(?:ed|s|ing)? down|surrender\w*|withdr[ae]w\w*", {"RETREAT"}),
    (r"urged|urges|urging|called (?:on|for)|calls? for|demand\w*|petition\w*|appealed", {"REQUEST"}),
    (r"refus\w+|reject\w*|denied|denies|denying", {"REJECT"}),
    (r"threaten\w*", {"THREATEN"}),
    (r"rescued?|evacuat\w+|donat\w+", {"AID"}),
    (r"protest\w*|demonstrat\w+", {"PROTEST"}),
    (r"prais\w+|thank\w*|endors\w+", {"SUPPORT"}),
    (r"apologi[sz]\w+|eas(?:ed|ing)|reopen\w*", {"CONCEDE"}),
    (r"sentenced|convicted|executed|execution", {"SANCTION"}),
    (r"met|meeting|talks|summit|briefing|hearing", {"CONSULT"}),
    (r"shot|stabb\w+|bombed|bombing|shelled|gunned down", {"ASSAULT"}),
    (r"deployed|deployment", {"MOBILIZE"}),
]
ACT = [
    (r"den(?:y|ies|ied|ying)|rejected", {"deny", "doubt"}),
    (r"accus\w+|blam\w+|condemn\w*|criticis\w+|criticiz\w+|denounc\w+|slamm\w+|attacking", {"accuse"}),
    (r"urg\w+|order\w*|demand\w*|recommend\w*|called (?:on|for)|calling (?:on|for)|request\w*", {"demand", "ask"}),
    (r"threaten\w*", {"threaten"}),
    (r"prais\w+|thank\w*|hail\w*|welcom\w+|endors\w+", {"praise"}),
    (r"promis\w+|vow\w*|pledg\w+|intend\w*|plans?|planned|offer\w*", {"promise", "threaten", "accuse", "deny"}),
    (r"predict\w*|expect\w*|forecast\w*|fears?|feared", {"predict"}),
    (r"asked|asks|asking|wondered", {"ask", "demand", "accuse", "doubt"}),
]
BELIEF = re.compile(
    r"^(?:believ\w+|thinks?|thought|expect\w*|intend\w*|plans?|planned|planning|hopes?|hoped|fears?|feared|wants?|wanted|concerned|worried|confident|considers?|considered|views?|notion|belief|intention|aims?|seeks?)\b",
    re.I,
)
SAYING = re.compile(
    r"^(?:said|says|saying|told|tells|added|adds|noted|notes|believes?|believed|found|finds|stated|states|wrote|writes|according to)$",
    re.I,
)
