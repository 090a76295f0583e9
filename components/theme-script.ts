/**
 * Runs before the first paint: a mark that scripts run, the reader's colours, and the switch, which so works before
 * (and without) the rest of the page's scripts. A choice is remembered in this browser where storage is allowed. It
 * listens while events come down: React stops those that it keeps for later.
 */
export const THEME_SCRIPT = `(function(d){
function set(t){if(t==="light"||t==="dark")d.dataset.theme=t;else delete d.dataset.theme}
d.classList.add("js");
try{set(localStorage.getItem("plenary-theme"))}catch(e){}
addEventListener("DOMContentLoaded",function(){var i=document.querySelector('input[name="theme"][value="'+(d.dataset.theme||"system")+'"]');if(i)i.checked=true});
addEventListener("change",function(e){if(e.target.name!=="theme")return;set(e.target.value);try{localStorage.setItem("plenary-theme",e.target.value)}catch(e){}},true);
})(document.documentElement)`;
