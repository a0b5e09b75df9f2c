/** A click on the button, or its keys: the panel opens beside the tab, and reads it; a second click closes it. */

/** Tabs whose panel is open. A panel that is there says so when this worker was asleep and has forgotten. */
const open = new Map<number, ChromePort>()

chrome.runtime.onConnect.addListener((port) => {
  const tab = Number(port.name)
  open.set(tab, port)
  port.onDisconnect.addListener(() => {
    if (open.get(tab) === port) open.delete(tab)
  })
})

chrome.action.onClicked.addListener(({ id }) => {
  if (id === undefined) return
  const panel = open.get(id)
  if (panel) {
    // whoever reads again after going elsewhere wants the new page, not an empty side
    panel.postMessage('clicked')
    return
  }
  // neither is waited for: a panel opens only while the click is being handled
  void chrome.sidePanel.setOptions({ tabId: id, path: `panel.html?tab=${id}`, enabled: true })
  void chrome.sidePanel.open({ tabId: id })
})
