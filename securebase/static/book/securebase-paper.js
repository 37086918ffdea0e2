/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var u=Object.defineProperty;var f=(a,o)=>{for(var n in o)u(a,n,{get:o[n],enumerable:!0})};var r={};f(r,{printAlone:()=>h});var{CSSResult:b,LitElement:v,ReactiveElement:S,_$LE:E,_$LH:w,adoptStyles:C,css:A,defaultConverter:L,getCompatibleStyle:T,html:i,isServer:$,mathml:x,noChange:B,notEqual:D,nothing:N,render:m,supportsAdoptingStyleSheets:R,svg:_,unsafeCSS:j}=globalThis.secureBase.lit;var g=`
@page { margin: 14mm; }
@media screen { .sb-alone { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-alone) { display: none !important; }
}
`,d=["pointerdown","pointermove","keydown"];function h(a,o,n){for(let t of document.querySelectorAll(".sb-alone"))t.remove();let e=document.createElement("div");e.className="sb-alone";let s=document.createElement("style");s.textContent=g;let p=i`<style>
${o}
</style>
${a}`;m(p,e.attachShadow({mode:"open"})),e.append(s),document.body.append(e);let c=document.title;document.title=n,window.print(),document.title=c;let l=()=>{for(let t of d)removeEventListener(t,l,!0);e.remove()};for(let t of d)addEventListener(t,l,!0)}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"paper/print-alone.js":r});})();
