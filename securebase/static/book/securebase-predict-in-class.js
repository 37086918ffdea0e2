/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:s,LitElement:i,ReactiveElement:l,_$LE:o,_$LH:r,adoptStyles:a,css:e,defaultConverter:m,getCompatibleStyle:n,html:g,isServer:p,mathml:u,noChange:c,notEqual:d,nothing:f,render:h,supportsAdoptingStyleSheets:S,svg:y,unsafeCSS:C}=globalThis.secureBase.lit;var t={styles:e`
.prompt{font-size:1.25em;line-height:1.3}.guessing{display:grid;grid-template-columns:repeat(auto-fit,minmax(15em,1fr));gap:0.5em 2em;align-items:end}.control{margin:0}.commit{justify-self:start;grid-column:1 / -1}`};(globalThis.secureBase["in-class"]??={}).predict=t;})();
