const key = 'tac:theme'

/** Lets the reader choose the colours and remembers the choice on this device, if the browser allows it. */
for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-choice]')) {
  select.value = document.documentElement.dataset['theme'] ?? 'auto'
  select.addEventListener('change', () => {
    const theme = select.value
    if (theme === 'auto') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
    try {
      if (theme === 'auto') localStorage.removeItem(key)
      else localStorage.setItem(key, theme)
    } catch {
      // Storage is blocked: the choice holds for this page, which is all that can be done.
    }
  })
}
