/**
 * The script that says whether the page stands in a frame (and whether in that of a shell), and sets the colour theme, before anything is painted. It
 * stands in the head of every page as text, so it is written as text: small, old-fashioned, and silent where storage is
 * blocked.
 */
export const earlyScript =
  "var d=document.documentElement.dataset;if(self!==top)d.framed=/^tac-lms /.test(name)?'lms':'';try{var t=localStorage.getItem('tac:theme');if(t==='light'||t==='dark')d.theme=t}catch(e){}"
