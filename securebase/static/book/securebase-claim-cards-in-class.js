/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:s,LitElement:a,ReactiveElement:l,_$LE:o,_$LH:r,adoptStyles:i,css:e,defaultConverter:n,getCompatibleStyle:m,html:c,isServer:d,mathml:p,noChange:u,notEqual:g,nothing:b,render:S,supportsAdoptingStyleSheets:f,svg:h,unsafeCSS:y}=globalThis.secureBase.lit;var t={styles:e`
.card{padding:0.8em 1.2em}.card .subtitle{font-size:1.5em}.progress,.all-cards,.of-today,details,.back .source{display:none}.back{margin-block-start:0.5em;padding-block-start:0.3em}.number,.label{font-size:0.75em}`};(globalThis.secureBase["in-class"]??={})["claim-cards"]=t;})();
