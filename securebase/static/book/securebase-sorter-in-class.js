/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{css:e}=globalThis.secureBase.lit;var o={styles:e`
.table{margin-block-start:0.5em}#card,.room::before{font-size:1.4em}.piles{grid-template-columns:repeat(auto-fit,minmax(7em,1fr))}.about{font-size:1em}kbd{font-size:0.75em}.room::after,.how,.deck,.sorted{display:none}.done ~ .sorted{display:grid}`};(globalThis.secureBase["in-class"]??={}).sorter=o;})();
