/* Generated from frontend/ by make frontend. Do not edit.
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
(()=>{var{CueCards:e}=globalThis.secureBase["kinds/cue-cards/deck.js"];customElements.define("sb-cue-cards",e);})();
