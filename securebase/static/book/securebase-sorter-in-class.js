/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:e}=globalThis.secureBase.lit;var a={styles:e`
.table{margin-block-start:0.5em}#card,.room::before{font-size:1.3em}.hand .piles{grid-template-columns:repeat(auto-fit,minmax(9em,1fr))}@media (max-aspect-ratio: 3/2){#card{font-size:1.15em}.table{margin:0}.pile{padding-block:0.2em}.hand .piles{grid-template-columns:repeat(2,minmax(0,1fr))}}.about{font-size:1em}kbd{font-size:0.75em}.room::after,.how,.deck,.sorted{display:none}.done ~ .sorted{display:grid}`};(globalThis.secureBase["in-class"]??={}).sorter=a;})();
