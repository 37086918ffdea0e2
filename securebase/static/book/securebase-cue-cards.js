/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{CueCards:e}=globalThis.secureBase["kinds/cue-cards/deck.js"];customElements.define("sb-cue-cards",e);})();
