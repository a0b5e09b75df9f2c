/**
 * A week of news about one ferry, in sentences of our own: a crossing is planned, put off and held; a hearing is called off; a quotation
 * is altered; one outlet copies another; two people have one surname; and a plan passes in silence.
 */
export interface Line {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly published: string
  readonly url?: string
  readonly text: string
}

const WIRE = `The first crossing of the night ferry Ada Quill from Orrinby to Hesk will be held on Friday, March 9, the harbour board said on Thursday. The board expects 300 passengers.

"We will not sail in a storm, and nobody on this coast should ask us to," harbour master Jonna Vell told reporters in Orrinby.`

export const ORRINBY: readonly Line[] = [
  {
    id: 'post-1',
    outlet: 'Orrinby Post',
    title: 'Night ferry to Hesk sets its first crossing',
    published: '2018-03-01T08:00',
    url: 'https://post.example/ferry-1',
    text: WIRE,
  },
  {
    id: 'echo-1',
    outlet: 'Hesk Echo',
    title: 'First crossing of night ferry fixed for March 9',
    published: '2018-03-01T11:30',
    url: 'https://echo.example/ferry',
    text: WIRE,
  },
  {
    id: 'post-2',
    outlet: 'Orrinby Post',
    title: 'Storm puts off first crossing of night ferry',
    published: '2018-03-08T17:00',
    url: 'https://post.example/ferry-2',
    text: `The first crossing of the night ferry Ada Quill from Orrinby to Hesk has been postponed to March 16 because of a storm, the harbour board said on Thursday.

"We will not sail in a storm, and nobody on this coast should ask us to," harbour master Jonna Vell said again. The mayor of Orrinby, Peder Lunt, denied that the ship was unsafe.`,
  },
  {
    id: 'tide-1',
    outlet: 'The Tide',
    title: 'Harbour master: we will sail in a storm',
    published: '2018-03-09',
    text: `Harbour master Jonna Vell has turned round on the night ferry Ada Quill from Orrinby to Hesk. "We will sail in a storm, and nobody on this coast should ask us to," Vell told the Orrinby Post. The first crossing has been postponed to March 16.`,
  },
  {
    id: 'post-3',
    outlet: 'Orrinby Post',
    title: 'Night ferry makes its first crossing',
    published: '2018-03-17T07:00',
    url: 'https://post.example/ferry-3',
    text: `The first crossing of the night ferry Ada Quill from Orrinby to Hesk was held on Friday, a week late. The ship carried 280 passengers, the harbour board said. Harbour master Jonna Vell praised the crew.`,
  },
  {
    id: 'echo-2',
    outlet: 'Hesk Echo',
    title: 'Court calls off hearing on Hesk pier',
    published: '2018-03-12',
    text: `The district court of Hesk cancelled a hearing on the old pier that was planned for March 20, the court said on Monday. The builder Karel Vell accused the town of Hesk of hiding the plans. Karel Vell promised to repair the pier by June.`,
  },
  {
    id: 'tide-2',
    outlet: 'The Tide',
    title: 'Museum in Brack to open its new wing',
    published: '2018-03-05',
    text: `The museum of Brack will open its new wing on March 24, its director Sanna Holt said on Monday. "The wing is finished and it is paid for," Holt said.`,
  },
  {
    id: 'post-4',
    outlet: 'Orrinby Post',
    title: 'Talks on fares planned',
    published: '2018-03-19',
    text: `Norway and Denmark will hold talks on ferry fares in Oslo on April 20, the Norwegian foreign ministry said on Monday. Norway criticised Denmark last week over the fares.`,
  },
]
