/** One story: what became of its events, its articles day by day, who said what, and who repeats whom. */
import { storyAnswer } from '../api/schemas/story.ts'
import { storyPage } from '../pages/story.ts'
import { oneInput } from './input.ts'
import { route } from './route.ts'

export const story = route({
  id: 'story',
  path: '/stories/:id{\\d+}',
  what: 'One story: its articles by day, what became of its events, who said what',
  input: oneInput,
  answer: storyAnswer,
  async ask({ archive: { questions }, input: { id } }) {
    return {
      ...(await questions.story(id)),
      reporters: await questions.reporters('story', id),
      said: await questions.saidIn(id),
      figures: await questions.figuresIn(id),
    }
  },
  show: storyPage,
  take: {
    takes: 'stories',
    title: (story) => story.title ?? `Story ${story.id}`,
    items: async function* (story) {
      yield { ...story, group: story.id }
    },
  },
})
