/** Runs before the first paint: the reader's colours, and a mark that scripts run. */
export const THEME_KEY = "plenary-theme";
export const THEME_SCRIPT = `(function(d){d.classList.add("js");try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")d.dataset.theme=t}catch(e){}})(document.documentElement)`;
