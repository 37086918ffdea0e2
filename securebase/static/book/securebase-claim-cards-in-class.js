/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:s}=globalThis.secureBase.lit;var e={styles:s`
.card{padding:0.6em 1.2em}fieldset{margin:0.5em 0}.card .subtitle{font-size:1.5em}.progress,.all-cards,.of-today,details,.back .source{display:none}.back{margin-block-start:0.5em;padding-block-start:0.3em}:is(.number,.label){font-size:1em}`};(globalThis.secureBase["in-class"]??={})["claim-cards"]=e;})();
