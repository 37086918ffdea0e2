/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var u=Object.defineProperty;var S=(e,t)=>{for(var o in t)u(e,o,{get:t[o],enumerable:!0})};var d={};S(d,{printAlone:()=>f});var{render:i}=globalThis.secureBase.lit;var h=`
@page { margin: 14mm; }
@media screen { .sb-alone { display: none; } }
@media print {
html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
overflow: visible !important; background: #fff !important; }
body > :not(.sb-alone) { display: none !important; }
}
`,c=["pointerdown","pointermove","keydown"],r;function f(e,t,o){a();let n=document.createElement("div");n.className="sb-alone";let s=n.attachShadow({mode:"open"});s.adoptedStyleSheets=[m(t)],i(e,s),r=m(h),document.adoptedStyleSheets=[...document.adoptedStyleSheets,r],document.body.append(n);let l=document.title;document.title=o,window.print(),document.title=l;for(let p of c)addEventListener(p,a,!0)}function m(e){let t=new CSSStyleSheet;return t.replaceSync(e),t}function a(){for(let e of c)removeEventListener(e,a,!0);document.querySelector(".sb-alone")?.remove(),document.adoptedStyleSheets=document.adoptedStyleSheets.filter(e=>e!==r)}Object.assign(globalThis.secureBase=globalThis.secureBase||{},{"paper/print-alone.js":d});})();
