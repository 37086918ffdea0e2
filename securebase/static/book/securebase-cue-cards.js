/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{CueCards:e}=globalThis.secureBase["kinds/cue-cards/deck.js"];"adoptedStyleSheets"in document&&customElements.define("sb-cue-cards",e);})();
