/* Generated from frontend/ by make frontend. Do not edit. */
(()=>{var{define:s}=globalThis.secureBase["define.js"];var{CueCards:e}=globalThis.secureBase["kinds/cue-cards/deck.js"];s("sb-cue-cards",e);})();
