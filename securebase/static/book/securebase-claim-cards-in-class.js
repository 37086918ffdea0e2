/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:s}=globalThis.secureBase.lit;var e={styles:s`
.card{padding:0.8em 1.2em}.card .subtitle{font-size:1.5em}.title,.progress,.all-cards,.of-today,details,.back .source{display:none}.back{margin-block-start:0.5em;padding-block-start:0.3em}:is(.number,.label){font-size:1em}`};(globalThis.secureBase["in-class"]??={})["claim-cards"]=e;})();
