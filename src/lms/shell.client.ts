import { readSettings } from './settings.ts'

// The hosted page has no settings: it says what it is, and fetches nothing more.
const settings = readSettings(document.querySelector('#package')?.textContent ?? '')
if (settings) {
  document.documentElement.dataset['lmsState'] = 'connecting'
  void import('./open.client.ts').then(({ openShell }) => openShell(settings))
}
