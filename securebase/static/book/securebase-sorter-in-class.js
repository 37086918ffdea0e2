/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CSSResult:o,LitElement:s,ReactiveElement:r,_$LE:l,_$LH:a,adoptStyles:i,css:e,defaultConverter:m,getCompatibleStyle:n,html:d,isServer:p,mathml:c,noChange:u,notEqual:f,nothing:g,render:S,supportsAdoptingStyleSheets:h,svg:y,unsafeCSS:b}=globalThis.secureBase.lit;var t={styles:e`
.table{margin-block-start:0.5em}#card,.room::before{font-size:1.4em}.piles{grid-template-columns:repeat(auto-fit,minmax(7em,1fr))}.room::after,.how,.deck,.sorted{display:none}.done ~ .sorted{display:grid}`};(globalThis.secureBase["in-class"]??={}).sorter=t;})();
