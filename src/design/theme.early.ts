/**
 * The script that sets the colour theme before anything is painted. It stands in the head of every
 * page as text, so it is written as text: small, old-fashioned, and silent where storage is blocked.
 */
export const earlyScript =
  "try{var t=localStorage.getItem('tac:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}"
