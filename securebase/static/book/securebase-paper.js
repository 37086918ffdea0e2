/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var u=Object.defineProperty;var b=(r,o)=>{for(var n in o)u(r,n,{get:o[n],enumerable:!0})};var a={};b(a,{printAlone:()=>y});var{html:d,render:m}=globalThis.secureBase.lit;var f=`
@page { margin: 14mm; }
@media screen { .sb-alone { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-alone) { display: none !important; }
}
`,l=["pointerdown","pointermove","keydown"];function y(r,o,n){for(let t of document.querySelectorAll(".sb-alone"))t.remove();let e=document.createElement("div");e.className="sb-alone";let s=document.createElement("style");s.textContent=f;let c=d`<style>
${o}
</style>
${r}`;m(c,e.attachShadow({mode:"open"})),e.append(s),document.body.append(e);let p=document.title;document.title=n,window.print(),document.title=p;let i=()=>{for(let t of l)removeEventListener(t,i,!0);e.remove()};for(let t of l)addEventListener(t,i,!0)}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"paper/print-alone.js":a});})();
