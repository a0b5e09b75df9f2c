import { withBase } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineComponent, h, onMounted, ref } from 'vue'
import './style.css'

/** A place in docs/try.md, which the script of site/try fills; the site's own script knows nothing of the reader. */
const TryIt = defineComponent(() => {
  const place = ref<HTMLElement | null>(null)
  onMounted(async () => {
    const files = withBase('/try/')
    const { mount } = await import(/* @vite-ignore */ new URL(`${files}try.js`, location.href).href)
    mount(place.value, files)
  })
  return () =>
    h('div', { ref: place, class: 'try' }, [h('p', 'This box needs JavaScript, since the reader runs in this tab.')])
})

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: { app: { component(name: string, component: unknown): void } }) {
    app.component('TryIt', TryIt)
  },
}
