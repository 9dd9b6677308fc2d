/** The button that prints a sheet. Its room is kept, and it is not seen until it can do what it says. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.classList.remove('is-absent')
  button.addEventListener('click', () => print())
}
